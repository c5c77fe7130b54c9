package id.kendali.governance.plan.contradiction;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A division that the document writes out, such as {@code 37 x 100% / 50 = 74%}.
 *
 * @param isPercent whether the result is in percent
 * @param result with the decimals that are printed
 */
record PrintedCalculation(Ratio ratio, boolean isPercent, BigDecimal result) {

    private static final String NUMBER = "(\\d[\\d.,]*)";
    private static final String TO_PERCENT = "(\\s*[x×*]\\s*100\\s*%?)?";
    private static final Pattern FORM = Pattern.compile(
            NUMBER + TO_PERCENT + "\\s*[/:÷]\\s*" + NUMBER + TO_PERCENT + "\\s*=\\s*" + NUMBER + "(\\s*%)?");

    /** None if the text is no division, or one by zero. */
    static Optional<PrintedCalculation> read(String printed) {
        Matcher form = FORM.matcher(printed.replaceAll("[()]", "").strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        boolean percent = form.group(2) != null || form.group(4) != null || form.group(6) != null;
        Optional<BigDecimal> part = Numerals.read(form.group(1));
        Optional<BigDecimal> whole = Numerals.read(form.group(3)).filter(value -> value.signum() != 0);
        Optional<BigDecimal> result = Numerals.read(form.group(5));
        return part.isEmpty() || whole.isEmpty() || result.isEmpty()
                ? Optional.empty()
                : Optional.of(new PrintedCalculation(new Ratio(part.get(), whole.get()), percent, result.get()));
    }

    BigDecimal exact() {
        return isPercent ? ratio.percent() : ratio.value();
    }

    /** A value in the unit of the result. */
    String shown(BigDecimal value, int decimals) {
        return isPercent ? Numerals.percent(value, decimals) : Numerals.of(value, decimals);
    }

    boolean isRight() {
        return Precision.agrees(result, exact());
    }
}
