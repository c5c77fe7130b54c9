package id.kendali.governance.plan.contradiction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Growth by the same rate from year to year.
 *
 * @param percent per year, with two decimals
 */
record Growth(BigDecimal percent) {

    private static final int LEAST_STEPS = 3;
    /** Figures of fewer units of their last place are too coarse: rounding alone moves their rates. */
    private static final BigDecimal LEAST_UNITS = BigDecimal.valueOf(100_000);
    /** How far rates may be apart for rounding alone. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.005");

    /** The rate of a series of consecutive years; none if it varies, is zero, or the figures are too coarse to tell. */
    static Optional<Growth> of(YearSeries series) {
        List<BigDecimal> values = series.values();
        if (values.size() <= LEAST_STEPS
                || !series.isWithoutGaps()
                || !values.stream().allMatch(Growth::isFine)) {
            return Optional.empty();
        }
        BigDecimal rate = rate(values, 0);
        for (int i = 1; i + 1 < values.size(); i++) {
            if (rate(values, i).subtract(rate).abs().compareTo(TOLERANCE) > 0) {
                return Optional.empty();
            }
        }
        Growth growth = new Growth(Precision.rounded(rate, 2));
        return growth.percent().signum() == 0 ? Optional.empty() : Optional.of(growth);
    }

    /** {@code +5,00 % per tahun} */
    String printed() {
        return (percent.signum() > 0 ? "+" : "") + Numerals.percent(percent, 2) + " per tahun";
    }

    private static BigDecimal rate(List<BigDecimal> values, int from) {
        BigDecimal step = values.get(from + 1).subtract(values.get(from));
        return new Ratio(step, values.get(from)).percent();
    }

    private static boolean isFine(BigDecimal value) {
        return value.divide(Precision.lastPlace(value)).compareTo(LEAST_UNITS) >= 0;
    }
}
