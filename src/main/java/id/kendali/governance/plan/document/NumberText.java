package id.kendali.governance.plan.document;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as somebody wrote it into a table. Plain digits with a decimal point are the form of the files; an Indonesian
 * or English form is read if it can mean one thing only, and refused with advice if it can mean two.
 *
 * @param value null if it was refused
 * @param refusal key of the message that says why; null if it was read
 * @param advice what to write instead
 */
record NumberText(@Nullable BigDecimal value, @Nullable String refusal, String advice) {

    private static final int MOST_DIGITS = 18;
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final Pattern COMMA = Pattern.compile("[+-]?(\\d+),(\\d+)");
    private static final Pattern POINTS_ALONE = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3})+");
    private static final Pattern INDONESIAN =
            Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3}){2,}|[+-]?\\d{1,3}(\\.\\d{3})+,\\d+");
    private static final Pattern ENGLISH = Pattern.compile("[+-]?\\d{1,3}(,\\d{3}){2,}|[+-]?\\d{1,3}(,\\d{3})+\\.\\d+");
    private static final Pattern AMONG_WORDS = Pattern.compile("\\D*?([+-]?\\d[\\d.,]*)\\D*");
    private static final String EXAMPLE_WHOLE = "4802137000";
    private static final String EXAMPLE_DECIMAL = "83.71";

    static NumberText whole(String written) {
        String text = tidy(written);
        // A point in a whole number separates thousands, or else the number is no whole one.
        if (POINTS_ALONE.matcher(text).matches() && !INDONESIAN.matcher(text).matches()) {
            return refused("plan.file.number.thousands", text.replace(".", ""));
        }
        NumberText number = decimal(text);
        BigDecimal value = number.value();
        if (value == null) {
            return number.advice().equals(EXAMPLE_DECIMAL)
                    ? new NumberText(null, number.refusal(), EXAMPLE_WHOLE)
                    : number;
        }
        return value.stripTrailingZeros().scale() > 0 ? refused("plan.file.number.fraction", EXAMPLE_WHOLE) : number;
    }

    static NumberText decimal(String written) {
        String text = tidy(written);
        if (text.chars().filter(Character::isDigit).count() > MOST_DIGITS) {
            return refused("plan.file.number.long", String.valueOf(MOST_DIGITS));
        }
        if (PLAIN.matcher(text).matches()) {
            return read(text);
        }
        if (INDONESIAN.matcher(text).matches()) {
            return read(text.replace(".", "").replace(',', '.'));
        }
        if (ENGLISH.matcher(text).matches()) {
            return read(text.replace(",", ""));
        }
        Matcher comma = COMMA.matcher(text);
        if (comma.matches()) {
            return couldBeThousands(comma.group(1), comma.group(2))
                    ? refused("plan.file.number.ambiguous", text.replace(',', '.'))
                    : read(text.replace(',', '.'));
        }
        return noNumber(text);
    }

    /** Whether what was written is already in the form of the files. */
    static boolean isPlain(String written) {
        return PLAIN.matcher(written).matches();
    }

    private static boolean couldBeThousands(String whole, String fraction) {
        return fraction.length() == 3 && whole.length() <= 3 && !whole.startsWith("0");
    }

    private static NumberText noNumber(String text) {
        Matcher among = AMONG_WORDS.matcher(text);
        if (among.matches() && !among.group(1).equals(text)) {
            BigDecimal inner = decimal(among.group(1).replaceAll("[.,]+$", "")).value();
            if (inner != null) {
                return refused("plan.file.number.words", inner.toPlainString());
            }
        }
        return refused("plan.file.number.none", EXAMPLE_DECIMAL);
    }

    private static NumberText read(String plain) {
        return new NumberText(new BigDecimal(plain), null, "");
    }

    private static NumberText refused(String messageKey, String advice) {
        return new NumberText(null, messageKey, advice);
    }

    private static String tidy(String written) {
        return written.replaceAll("[\\s\\u00a0\\u2007\\u202f]+", " ").strip().replace('\u2212', '-');
    }
}
