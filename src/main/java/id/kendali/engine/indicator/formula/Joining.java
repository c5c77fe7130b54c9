package id.kendali.engine.indicator.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** How the values of several units, or of several periods, become one. Those that are missing are left out. */
public enum Joining {
    SUM,
    MEAN,
    /** The mean, each value counting as much as its weight says. */
    WEIGHTED_MEAN,
    SMALLEST,
    LARGEST,
    /** The one that stands last. */
    LAST;

    private static final MathContext PRECISION = new MathContext(34, RoundingMode.HALF_UP);

    /** A value with its weight; the weight counts for {@link #WEIGHTED_MEAN} alone. */
    public record Weighted(Value value, BigDecimal weight) {

        public static Weighted of(Value value) {
            return new Weighted(value, BigDecimal.ONE);
        }
    }

    /** @param about what the values are of, for naming it if there is none */
    public Value of(List<Weighted> values, String about) {
        List<Weighted> known = values.stream()
                .filter(weighted -> weighted.value() instanceof Value.Known)
                .toList();
        if (known.isEmpty()) {
            return values.stream()
                    .map(Weighted::value)
                    .findFirst()
                    .orElse(Value.missing(Value.Reason.NOTHING_REPORTED, about));
        }
        List<BigDecimal> numbers = known.stream()
                .map(weighted -> weighted.value().number().orElseThrow())
                .toList();
        return switch (this) {
            case SUM -> Value.of(sum(numbers));
            case MEAN -> Value.of(sum(numbers).divide(BigDecimal.valueOf(numbers.size()), PRECISION));
            case WEIGHTED_MEAN -> weightedMean(known, about);
            case SMALLEST -> Value.of(numbers.stream().reduce(BigDecimal::min).orElseThrow());
            case LARGEST -> Value.of(numbers.stream().reduce(BigDecimal::max).orElseThrow());
            case LAST -> Value.of(numbers.get(numbers.size() - 1));
        };
    }

    private static Value weightedMean(List<Weighted> known, String about) {
        BigDecimal weights = sum(known.stream().map(Weighted::weight).toList());
        if (weights.signum() == 0) {
            return Value.missing(Value.Reason.DENOMINATOR_ZERO, about);
        }
        BigDecimal weighted = sum(known.stream()
                .map(one -> one.value().number().orElseThrow().multiply(one.weight(), PRECISION))
                .toList());
        return Value.of(weighted.divide(weights, PRECISION));
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
