package id.kendali.platform.exchange;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet must not take for a formula. Excel and LibreOffice evaluate what begins with one of a few
 * signs; an apostrophe in front keeps it text. Genuine numbers stay as they are.
 */
final class CsvText {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3})*(,\\d+)?|[+-]?\\d+([.,]\\d+)?");
    private static final String STARTERS = "=+-@\t\r\n＝＋－＠";

    private CsvText() {}

    static String safe(String text) {
        return begins(text.stripLeading()) || begins(text) ? isNumber(text) ? text : "'" + text : text;
    }

    /** What {@link #safe} was given, so that a file of ours can be read again. */
    static String original(String text) {
        return text.length() > 1
                        && text.charAt(0) == '\''
                        && !safe(text.substring(1)).equals(text.substring(1))
                ? text.substring(1)
                : text;
    }

    private static boolean begins(String text) {
        return !text.isEmpty() && STARTERS.indexOf(text.charAt(0)) >= 0;
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }
}
