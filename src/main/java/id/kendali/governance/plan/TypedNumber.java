package id.kendali.governance.plan;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A figure as an editor typed it, read as it is written in Indonesia: {@code 1.234,56}.
 *
 * @param value null if nothing was typed, or what was typed is no number
 * @param fault if it cannot be taken, why
 * @param advice what could have been meant
 */
record TypedNumber(
        String typed, @Nullable BigDecimal value, @Nullable Fault fault, String advice) {

    private static final int MOST_DIGITS = 18;
    private static final Pattern PLAIN = Pattern.compile("-?\\d+(,\\d+)?");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern POINT = Pattern.compile("-?\\d+\\.\\d+");
    private static final Pattern ENGLISH = Pattern.compile("-?\\d{1,3}(,\\d{3}){2,}|-?\\d{1,3}(,\\d{3})+\\.\\d+");

    /** Each has a sentence of its own, {@code plan.edit.number.<fault>}. */
    enum Fault {
        NO_NUMBER,
        NEGATIVE,
        FRACTION,
        POINT,
        TOO_LONG
    }

    /** A target: any number that is not negative. */
    static TypedNumber decimal(@Nullable String input) {
        String typed = input == null ? "" : input.strip();
        String text = typed.replaceAll("[\\s\\u00a0\\u202f]", "")
                .replaceFirst("^Rp\\.?", "")
                .replace('−', '-')
                .replace('–', '-');
        if (text.isEmpty()) {
            return new TypedNumber(typed, null, null, "");
        }
        if (text.chars().filter(Character::isDigit).count() > MOST_DIGITS) {
            return refused(typed, Fault.TOO_LONG, String.valueOf(MOST_DIGITS));
        }
        if (PLAIN.matcher(text).matches() || GROUPED.matcher(text).matches()) {
            BigDecimal value = new BigDecimal(text.replace(".", "").replace(',', '.'));
            return value.signum() < 0
                    ? refused(typed, Fault.NEGATIVE, text.substring(1))
                    : new TypedNumber(typed, value, null, "");
        }
        if (ENGLISH.matcher(text).matches()) {
            return refused(
                    typed, Fault.POINT, text.replace(',', ' ').replace('.', ',').replace(' ', '.'));
        }
        return POINT.matcher(text).matches()
                ? refused(typed, Fault.POINT, text.replace('.', ','))
                : refused(typed, Fault.NO_NUMBER, "3,2");
    }

    /** An amount of money: whole rupiah. */
    static TypedNumber rupiah(@Nullable String input) {
        TypedNumber number = decimal(input);
        if (number.fault == Fault.NO_NUMBER) {
            return refused(number.typed, Fault.NO_NUMBER, "5.604.274.000");
        }
        return number.value != null && number.value.stripTrailingZeros().scale() > 0
                ? refused(number.typed, Fault.FRACTION, "5.604.274.000")
                : number;
    }

    /** As the files keep it: plain digits with a decimal point; blank if nothing was typed. */
    String plain() {
        return value == null ? "" : value.toPlainString();
    }

    private static TypedNumber refused(String typed, Fault fault, String advice) {
        return new TypedNumber(typed, null, fault, advice);
    }
}
