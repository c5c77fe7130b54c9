package id.kendali.engine.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sum over sum: what all units together did of what all units together had to do, times a factor. */
public record Ratio(String numerator, String denominator, BigDecimal factor) implements Formula {

    @Override
    public Set<String> measures() {
        return Set.of(numerator, denominator);
    }

    @Override
    public Outcome of(List<Map<String, BigDecimal>> units, int decimals, RoundingMode rounding) {
        BigDecimal above = sum(units, numerator);
        BigDecimal below = sum(units, denominator);
        if (below.signum() == 0) {
            return new Outcome(null, above, below, MissingReason.DENOMINATOR_ZERO);
        }
        return new Outcome(above.multiply(factor).divide(below, decimals, rounding), above, below, null);
    }

    private static BigDecimal sum(List<Map<String, BigDecimal>> units, String measure) {
        return units.stream().map(unit -> unit.get(measure)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
