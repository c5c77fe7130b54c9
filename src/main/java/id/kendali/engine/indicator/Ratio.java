package id.kendali.engine.indicator;

import id.kendali.engine.indicator.formula.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/** Sum over sum: what all units together did of what all units together had to do, times a factor. */
public record Ratio(String numerator, String denominator, BigDecimal factor) implements Formula {

    private static final MathContext PRECISION = new MathContext(34, RoundingMode.HALF_UP);

    @Override
    public List<Input> inputs() {
        return List.of(Input.measure(numerator, numerator), Input.measure(denominator, denominator));
    }

    @Override
    public Amount of(Gathered gathered, Polarity polarity) {
        List<Map<String, Part>> complete = gathered.complete(Part::isKnown);
        if (complete.isEmpty()) {
            return Amount.of(gathered.whyNothing(), 0, false);
        }
        BigDecimal above = sum(complete, numerator);
        BigDecimal below = sum(complete, denominator);
        Value value = below.signum() == 0
                ? Value.missing(Value.Reason.DENOMINATOR_ZERO, denominator)
                : Value.of(above.multiply(factor).divide(below, PRECISION));
        return new Amount(value, above, below, complete.size(), false);
    }

    private static BigDecimal sum(List<Map<String, Part>> units, String measure) {
        return units.stream()
                .map(unit -> unit.get(measure).value().number().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
