package id.kendali.engine.indicator;

import id.kendali.platform.calendar.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator amounts to for a unit or region and a period.
 *
 * @param id of its row, for the ledger; none as long as it was never computed
 * @param unit the unit, the regional office whose region is meant, or the directorate for the nation
 * @param variant code of the way of computing
 * @param value rounded; none if it is not measured
 * @param exact the value before it was rounded
 * @param numerator of a ratio, unrounded, as the denominator
 * @param unitsCounted units whose verified reports went in
 * @param unitsExpected units that belong to it on the last day of the period
 * @param missing why there is no value
 * @param missingAbout the input that is to blame, by the name that the formula gives it
 * @param provisional some units, or some of the period, are still to come
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
        @Nullable BigDecimal exact,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        int unitsCounted,
        int unitsExpected,
        @Nullable MissingReason missing,
        @Nullable String missingAbout,
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
                null,
                0,
                expected,
                MissingReason.NOTHING_REPORTED,
                null,
                false,
                indicator.version(),
                null,
                null);
    }

    public boolean isMeasured() {
        return value != null;
    }

    /** The value before it was rounded, cut off after a number of digits; empty without a value. */
    public Optional<BigDecimal> unrounded(int digits) {
        return Optional.ofNullable(exact).map(whole -> whole.round(new MathContext(digits, RoundingMode.DOWN)));
    }

    boolean isOutcomeOf(Computation computation) {
        return computation.inputsHash().equals(inputsHash) && computation.formulaVersion() == formulaVersion;
    }
}
