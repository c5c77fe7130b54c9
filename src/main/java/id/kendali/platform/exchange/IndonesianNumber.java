package id.kendali.platform.exchange;

import id.kendali.platform.ui.NumberForm;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as an Indonesian office writes them: {@code 1.234,56}. What could mean two things is refused with advice. */
final class IndonesianNumber {

    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d+(,\\d+)?");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern ENGLISH =
            Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)|[+-]?\\d{1,3}(,\\d{3}){2,}");
    private static final Pattern POINT = Pattern.compile("[+-]?\\d+\\.\\d+");
    private static final Pattern AMONG_WORDS = Pattern.compile("\\D*?(-?\\d[\\d.]*(?:,\\d+)?)\\D*");
    private static final int MOST_DIGITS = 18;

    private IndonesianNumber() {}

    static Reading<BigDecimal> read(String typed) {
        String text = typed.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip().replace('−', '-');
        if (text.chars().filter(Character::isDigit).count() > MOST_DIGITS) {
            return Reading.refused("exchange.cell.number.long");
        }
        if (PLAIN.matcher(text).matches() || GROUPED.matcher(text).matches()) {
            return Reading.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
        }
        if (ENGLISH.matcher(text).matches()) {
            return Reading.refused(
                    "exchange.cell.number.english", text.replace(",", "").replace('.', ','));
        }
        if (POINT.matcher(text).matches()) {
            return Reading.refused("exchange.cell.number.point", text.replace('.', ','));
        }
        Matcher among = AMONG_WORDS.matcher(text);
        return among.matches()
                ? Reading.refused("exchange.cell.number.words", among.group(1))
                : Reading.refused("exchange.cell.number.none");
    }

    /** {@code 1.234,56}, without zeros at its end. */
    static String write(BigDecimal value) {
        return NumberForm.of(value.stripTrailingZeros());
    }
}
