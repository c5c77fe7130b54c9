package id.kendali.engine.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a figure was at one time, out of the ledger.
 *
 * @param entryId of the ledger entry that recorded it
 * @param entryNumber in the tree; none as long as it is not sealed
 * @param actor the job that computed it
 */
public record PastComputation(
        long entryId,
        @Nullable Long entryNumber,
        Instant at,
        @Nullable String actor,
        @Nullable String reason,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        int unitsCounted,
        int unitsExpected) {}
