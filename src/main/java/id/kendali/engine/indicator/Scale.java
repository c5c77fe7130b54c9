package id.kendali.engine.indicator;

import java.math.BigDecimal;

/** The least and the greatest value that an indicator can have. */
public record Scale(BigDecimal least, BigDecimal greatest) {

    public Scale {
        if (least.compareTo(greatest) >= 0) {
            throw new IllegalArgumentException("A scale goes from less to more");
        }
    }

    static Scale from(DefinitionTree tree) {
        return new Scale(tree.decimal("min"), tree.decimal("max"));
    }
}
