package id.kendali.governance.plan.contradiction;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as an Indonesian document writes them: {@code 4.802.137.000}, {@code 83,71 %}. */
final class Numerals {

    private static final DecimalFormatSymbols SYMBOLS = symbols();
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(\\.\\d{3})+");

    private Numerals() {}

    /** With the decimals that it has. */
    static String of(BigDecimal value) {
        return of(value, Math.max(0, value.scale()));
    }

    /** Rounded half up. */
    static String of(BigDecimal value, int decimals) {
        DecimalFormat format = new DecimalFormat("#,##0", SYMBOLS);
        format.setMinimumFractionDigits(decimals);
        return format.format(value.setScale(decimals, RoundingMode.HALF_UP));
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

    private static DecimalFormatSymbols symbols() {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(',');
        symbols.setGroupingSeparator('.');
        symbols.setMinusSign('−');
        return symbols;
    }
}
