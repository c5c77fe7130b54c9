package id.kendali.governance.plan.contradiction;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A code as it is printed, such as {@code IKK.19.2}; its parts are the same in every spelling. */
record PrintedCode(String text) {

    private static final Pattern PART = Pattern.compile("\\p{L}+|\\d+");

    List<String> parts() {
        return PART.matcher(text.toUpperCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    boolean isSameAs(PrintedCode other) {
        return parts().equals(other.parts());
    }

    boolean isOtherSpellingOf(PrintedCode other) {
        return !text.equals(other.text) && isSameAs(other);
    }

    /** What kind of thing it names, such as {@code IKK}; empty if it begins with a number. */
    String system() {
        List<String> parts = parts();
        return parts.isEmpty() || Character.isDigit(parts.get(0).charAt(0)) ? "" : parts.get(0);
    }
}
