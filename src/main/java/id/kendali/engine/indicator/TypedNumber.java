package id.kendali.engine.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a number as an Indonesian types it. */
final class TypedNumber {

    /** Enough for any factor or weight; without an exponent, which would make a number of any length. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,10})?");

    private TypedNumber() {}

    /** Empty if it is none. */
    static Optional<BigDecimal> read(@Nullable String typed) {
        String decimal = decimal(typed == null ? "" : typed.strip());
        return NUMBER.matcher(decimal).matches() ? Optional.of(new BigDecimal(decimal)) : Optional.empty();
    }

    /** With a comma before decimals. */
    static String written(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    /** A comma before decimals and points between thousands; a single point before decimals is understood as well. */
    private static String decimal(String typed) {
        boolean grouped = typed.indexOf(',') >= 0 || typed.matches("[+-]?\\d{1,3}(\\.\\d{3})+");
        return grouped ? typed.replace(".", "").replace(',', '.') : typed;
    }
}
