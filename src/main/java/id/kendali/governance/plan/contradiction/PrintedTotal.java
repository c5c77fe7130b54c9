package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.Place;
import java.math.BigDecimal;
import java.util.List;

/**
 * A total that the plan prints, with the parts that it is the sum of.
 *
 * @param place of the total
 * @param parts all of them; a total of which a part is blank is not looked at
 * @param partsPlace where the parts stand
 */
record PrintedTotal(
        Subject subject, String name, BigDecimal value, Place place, List<BigDecimal> parts, Place partsPlace) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    BigDecimal sum() {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whole numbers must add up exactly; parts that were rounded to decimals may each be half a last place off. */
    boolean isRight() {
        BigDecimal tolerance = parts.stream()
                .filter(part -> part.scale() > 0)
                .map(part -> Precision.lastPlace(part).multiply(HALF))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean coarser = parts.stream().anyMatch(part -> part.scale() > Math.max(0, value.scale()));
        BigDecimal rounding = coarser ? Precision.lastPlace(value).multiply(HALF) : BigDecimal.ZERO;
        return sum().subtract(value).abs().compareTo(tolerance.add(rounding)) <= 0;
    }
}
