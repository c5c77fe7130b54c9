package id.kendali.engine.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How measures become a figure. */
public sealed interface Formula permits Ratio {

    /** The measures that a unit must have reported to count. */
    Set<String> measures();

    /**
     * @param units what each counted unit reported, by measure; never empty
     * @param decimals and rounding of the last step
     */
    Outcome of(List<Map<String, BigDecimal>> units, int decimals, RoundingMode rounding);

    static Formula from(DefinitionTree tree) {
        String kind = tree.text("kind");
        if (!kind.equals("RATIO")) {
            throw new IllegalArgumentException("%s: there is no formula of kind %s".formatted(tree.place(), kind));
        }
        return new Ratio(tree.text("numerator"), tree.text("denominator"), tree.decimal("factor"));
    }
}
