package id.kendali.engine.indicator;

import id.kendali.platform.calendar.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator amounts to for a unit or region and a period.
 *
 * @param id of its row, for the ledger; none as long as it was never computed
 * @param unit the unit, or the regional office whose region is meant
 * @param variant code of the way of computing
 * @param value rounded; none if it is not measured
 * @param numerator unrounded, as the denominator
 * @param unitsCounted units whose verified reports went in
 * @param unitsExpected units that belong to it on the last day of the period
 * @param missing why there is no value
 * @param provisional some units are still to come
 * @param inputsHash of everything that went in
 */
public record Figure(
        @Nullable UUID id,
        String indicator,
        UUID unit,
        FigureLevel level,
        Period period,
        String variant,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        int unitsCounted,
        int unitsExpected,
        @Nullable MissingReason missing,
        boolean provisional,
        int formulaVersion,
        @Nullable String inputsHash,
        @Nullable Instant computedAt) {

    /** Where its row lies, for the ledger. */
    public static final String TABLE = "indicator.figure";

    static Figure notMeasured(FigureKey key, Indicator indicator, Variant variant, int expected) {
        return new Figure(
                null,
                key.indicator(),
                key.unit(),
                key.level(),
                key.period(),
                variant.code(),
                null,
                null,
                null,
                0,
                expected,
                MissingReason.NOTHING_REPORTED,
                false,
                indicator.version(),
                null,
                null);
    }

    public boolean isMeasured() {
        return value != null;
    }

    /** The quotient before it was rounded, to a number of digits; empty without a value. */
    public Optional<BigDecimal> unrounded(BigDecimal factor, int digits) {
        return value == null || numerator == null || denominator == null
                ? Optional.empty()
                : Optional.of(numerator
                        .multiply(factor)
                        .divide(denominator, new MathContext(digits, java.math.RoundingMode.DOWN)));
    }

    boolean isOutcomeOf(Computation computation) {
        return computation.inputsHash().equals(inputsHash) && computation.formulaVersion() == formulaVersion;
    }
}
