package id.kendali.governance.plan.document;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a value of a tree is when it stands there without quotes. Only what every version of YAML agrees about is more
 * than text: a date, a clock time or a number with a leading zero stay as they are written.
 */
final class TreeValue {

    /** A spreadsheet keeps no more; longer rows of digits are numbers of persons and letters, not quantities. */
    private static final int MOST_DIGITS = 15;

    private static final Pattern NUMBER = Pattern.compile("[+-]?(0|[1-9]\\d*)(\\.\\d+)?");

    private TreeValue() {}

    static @Nullable Object plain(String written) {
        return switch (written) {
            case "", "~", "null", "Null", "NULL" -> null;
            case "true", "True", "TRUE" -> true;
            case "false", "False", "FALSE" -> false;
            default -> isNumber(written) ? number(new BigDecimal(written)) : written;
        };
    }

    /** The same number is the same object, however it was written: whole if it is whole, else without closing zeros. */
    static Number number(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.scale() > 0) {
            return plain;
        }
        long whole = plain.longValueExact();
        if (whole == (int) whole) {
            return (int) whole;
        }
        return whole;
    }

    private static boolean isNumber(String written) {
        return NUMBER.matcher(written).matches()
                && written.chars().filter(Character::isDigit).count() <= MOST_DIGITS;
    }
}
