package id.kendali.platform.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as an Indonesian office writes them, in both languages. Templates reach it through {@code #formats}. */
public final class NumberForm {

    private NumberForm() {}

    /** {@code 1.482,50}; rounds half up. */
    public static String of(BigDecimal value, int decimals) {
        String digits = value.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        boolean negative = digits.startsWith("-");
        int point = digits.indexOf('.');
        String whole = digits.substring(negative ? 1 : 0, point < 0 ? digits.length() : point);
        StringBuilder text = new StringBuilder(digits.length() + 4).append(negative ? "-" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append('.');
            }
            text.append(whole.charAt(i));
        }
        return point < 0
                ? text.toString()
                : text.append(',').append(digits, point + 1, digits.length()).toString();
    }

    /** A number with the decimals that it has. */
    public static String of(BigDecimal value) {
        return of(value, Math.max(0, value.scale()));
    }
}
