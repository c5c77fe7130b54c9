package id.kendali.engine.indicator;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A module that pushes values, asked from below: for all of them when everything is computed again, and for what stands
 * behind one of them when a figure is explained.
 */
public interface MeasureSource {

    /** As it stands in {@link MeasureOrigin#sourceType()}. */
    String sourceType();

    /** Every value that counts now, and nothing else; the caller closes the stream. */
    Stream<MeasureValue> all();

    /** Whether it computes a measure from other records, instead of taking it over from a report. */
    default boolean derives(String measure) {
        return false;
    }

    /** The record behind a value; empty if the running scope may not see it. */
    Optional<OriginDetails> explain(UUID sourceId);
}
