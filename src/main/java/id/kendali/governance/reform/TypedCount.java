package id.kendali.governance.reform;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number of actions as somebody typed it, read as it is written in Indonesia.
 *
 * @param value if it is a whole number that is not negative
 * @param fault if not, why
 */
record TypedCount(
        String typed, @Nullable Integer value, @Nullable Fault fault) {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,3}(\\.\\d{3})+|\\d+");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.]*(,\\d+)?|\\d+\\.\\d+");
    private static final int MOST_DIGITS = 5;

    /** Each has a sentence of its own, {@code reform.entry.<field>.<fault>}. */
    enum Fault {
        BLANK,
        NO_NUMBER,
        NEGATIVE,
        FRACTION,
        TOO_LONG
    }

    static TypedCount of(@Nullable String input) {
        String typed = input == null ? "" : input.strip();
        if (typed.isEmpty()) {
            return new TypedCount(typed, null, Fault.BLANK);
        }
        String plain = typed.replace('−', '-').replace('–', '-');
        if (plain.startsWith("-") && NUMBER.matcher(plain.substring(1).strip()).matches()) {
            return new TypedCount(typed, null, Fault.NEGATIVE);
        }
        if (WHOLE.matcher(plain).matches()) {
            String digits = plain.replace(".", "");
            return digits.length() > MOST_DIGITS
                    ? new TypedCount(typed, null, Fault.TOO_LONG)
                    : new TypedCount(typed, Integer.valueOf(digits), null);
        }
        return new TypedCount(typed, null, NUMBER.matcher(plain).matches() ? Fault.FRACTION : Fault.NO_NUMBER);
    }

    boolean isBlank() {
        return fault == Fault.BLANK;
    }
}
