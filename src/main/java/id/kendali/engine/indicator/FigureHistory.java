package id.kendali.engine.indicator;

import id.kendali.platform.ledger.Change;
import id.kendali.platform.ledger.Ledger;
import id.kendali.platform.ledger.TimelineEntry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Earlier computations of a figure. They are read out of the ledger and kept nowhere else: a table of its own would say
 * the same once more, without proof.
 */
@Component
class FigureHistory {

    private final Ledger ledger;

    FigureHistory(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Newest first, the present one included; as far as the reader sees the entries. */
    List<PastComputation> of(Figure figure) {
        if (figure.id() == null) {
            return List.of();
        }
        List<TimelineEntry> oldestFirst = new ArrayList<>(ledger.timeline(Figure.TABLE, figure.id()));
        Collections.reverse(oldestFirst);
        Map<String, @Nullable Object> row = new HashMap<>();
        List<PastComputation> computations = new ArrayList<>();
        for (TimelineEntry entry : oldestFirst) {
            for (Change change : entry.changes()) {
                row.put(change.column(), change.after());
            }
            computations.add(computation(entry, row));
        }
        Collections.reverse(computations);
        return computations;
    }

    private static PastComputation computation(TimelineEntry entry, Map<String, @Nullable Object> row) {
        return new PastComputation(
                entry.entryId(),
                entry.number(),
                entry.at(),
                entry.actorName(),
                entry.reason(),
                decimal(row.get("value")),
                decimal(row.get("numerator")),
                decimal(row.get("denominator")),
                count(row.get("units_counted")),
                count(row.get("units_expected")));
    }

    private static @Nullable BigDecimal decimal(@Nullable Object value) {
        return value instanceof BigDecimal number ? number : null;
    }

    private static int count(@Nullable Object value) {
        return value instanceof BigDecimal number ? number.intValue() : 0;
    }
}
