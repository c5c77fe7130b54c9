package id.kendali.governance.performance;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as somebody typed it, read as numbers are written in Indonesia; a single point before other than three digits
 * is taken for the decimal comma.
 *
 * @param value if it can be read
 * @param fault if not, why
 */
record TypedValue(
        String typed, @Nullable BigDecimal value, @Nullable Fault fault) {

    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("-?\\d+([,.]\\d+)?");
    private static final int MOST_DIGITS = 15;

    /** Each has a sentence of its own, {@code performance.entry.<fault>}. */
    enum Fault {
        BLANK,
        NO_NUMBER,
        TOO_LONG,
        TOO_EXACT,
        BELOW,
        ABOVE
    }

    static TypedValue of(@Nullable String input) {
        String typed = input == null ? "" : input.strip();
        if (typed.isEmpty()) {
            return new TypedValue(typed, null, Fault.BLANK);
        }
        String plain = typed.replace('−', '-').replace('–', '-').replace(" ", "");
        if (GROUPED.matcher(plain).matches()) {
            plain = plain.replace(".", "");
        } else if (!PLAIN.matcher(plain).matches()) {
            return new TypedValue(typed, null, Fault.NO_NUMBER);
        }
        if (plain.length() > MOST_DIGITS) {
            return new TypedValue(typed, null, Fault.TOO_LONG);
        }
        return new TypedValue(typed, new BigDecimal(plain.replace(',', '.')), null);
    }

    /** The same, held against what a measure takes. */
    TypedValue within(OwedMeasure owed) {
        if (value == null) {
            return this;
        }
        Obligation limits = owed.obligation();
        if (value.stripTrailingZeros().scale() > owed.measure().decimals()) {
            return new TypedValue(typed, null, Fault.TOO_EXACT);
        }
        if (limits.least() != null && value.compareTo(limits.least()) < 0) {
            return new TypedValue(typed, null, Fault.BELOW);
        }
        if (limits.greatest() != null && value.compareTo(limits.greatest()) > 0) {
            return new TypedValue(typed, null, Fault.ABOVE);
        }
        return this;
    }

    boolean isBlank() {
        return fault == Fault.BLANK;
    }
}
