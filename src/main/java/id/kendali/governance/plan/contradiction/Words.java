package id.kendali.governance.plan.contradiction;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a text without case, punctuation and spacing: texts of the same words say the same. */
record Words(List<String> all) {

    private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{N}]+");

    Words {
        all = List.copyOf(all);
    }

    static Words of(String text) {
        return new Words(SEPARATOR
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    boolean isBlank() {
        return all.isEmpty();
    }

    /** Whether the other words stand here together and in their order. */
    boolean contains(Words others) {
        return Collections.indexOfSubList(all, others.all) >= 0;
    }

    /** How many words both have in common from the first on. */
    int sharedBeginning(Words other) {
        int shared = 0;
        int shorter = Math.min(all.size(), other.all.size());
        while (shared < shorter && all.get(shared).equals(other.all.get(shared))) {
            shared++;
        }
        return shared;
    }

    /** The words as one text, the same for every way of writing them. */
    String joined() {
        return String.join(" ", all);
    }
}
