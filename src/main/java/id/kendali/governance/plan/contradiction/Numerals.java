package id.kendali.governance.plan.contradiction;

import id.kendali.platform.ui.NumberForm;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as an Indonesian document writes them, with a true minus: {@code −4.802.137.000}, {@code 83,71 %}. */
final class Numerals {

    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(\\.\\d{3})+");

    private Numerals() {}

    /** With the decimals that it has. */
    static String of(BigDecimal value) {
        return of(value, Math.max(0, value.scale()));
    }

    /** Rounded half up. */
    static String of(BigDecimal value, int decimals) {
        return NumberForm.of(value, decimals).replace('-', '−');
    }

    static String percent(BigDecimal value, int decimals) {
        return of(value, decimals) + "\u00a0%";
    }

    /** A number as printed, with a comma before its decimals; a lone point that parts no thousands is read as one. */
    static Optional<BigDecimal> read(String printed) {
        String plain = printed.contains(",") || THOUSANDS.matcher(printed).matches()
                ? printed.replace(".", "").replace(',', '.')
                : printed;
        try {
            return Optional.of(new BigDecimal(plain));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
