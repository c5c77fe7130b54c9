package id.kendali.engine.indicator;

import java.math.BigDecimal;

/**
 * From where on a figure needs a person.
 *
 * @param below values worse than this lie outside the tolerance
 * @param farBelow values worse than this lie far outside
 */
public record Tolerance(BigDecimal below, BigDecimal farBelow) {

    static Tolerance from(DefinitionTree tree) {
        return new Tolerance(tree.decimal("below"), tree.decimal("far_below"));
    }
}
