package id.kendali.platform.exchange;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet must not take for a formula. Excel and LibreOffice evaluate what begins with one of a few
 * signs; an apostrophe in front keeps it text. Genuine numbers and a lone dash stay as they are.
 */
public final class CsvText {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3})*(,\\d+)?|[+-]?\\d+([.,]\\d+)?");
    private static final String STARTERS = "=+-@\t\r\n＝＋－＠";

    private CsvText() {}

    /** The text with an apostrophe in front if a spreadsheet would evaluate it, or would if its apostrophes fell off. */
    public static String safe(String text) {
        return isFormula(withoutApostrophes(text)) ? "'" + text : text;
    }

    /** What {@link #safe} was given, so that a file of ours can be read again. */
    public static String original(String text) {
        return text.startsWith("'") && isFormula(withoutApostrophes(text)) ? text.substring(1) : text;
    }

    private static String withoutApostrophes(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '\'') {
            start++;
        }
        return text.substring(start);
    }

    private static boolean isFormula(String text) {
        return (begins(text) || begins(text.stripLeading()))
                && !text.equals("-")
                && !NUMBER.matcher(text).matches();
    }

    private static boolean begins(String text) {
        return !text.isEmpty() && STARTERS.indexOf(text.charAt(0)) >= 0;
    }
}
