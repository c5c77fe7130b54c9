package id.kendali.governance.plan;

import id.kendali.governance.plan.document.Cascade;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of the map.
 *
 * @param words that the code or the name of an element holds; empty for all
 * @param contradicting whether only elements that contradict something are asked for
 */
record MapFilter(String words, boolean contradicting, Folding folding) {

    /** How far the tree is unfolded at first. */
    enum Folding {
        /** Down to the indicators; what they consist of is closed. */
        USUAL,
        ALL,
        NONE
    }

    static MapFilter of(@Nullable String words, @Nullable String contradictions, @Nullable String folding) {
        return new MapFilter(
                words == null ? "" : words.strip().toLowerCase(Locale.ROOT),
                "ada".equals(contradictions),
                "semua".equals(folding) ? Folding.ALL : "tutup".equals(folding) ? Folding.NONE : Folding.USUAL);
    }

    boolean isEmpty() {
        return words.isEmpty() && !contradicting;
    }

    boolean accepts(Cascade.Element element, boolean contradicts) {
        return (!contradicting || contradicts)
                && (element.code() + " " + element.name())
                        .toLowerCase(Locale.ROOT)
                        .contains(words);
    }
}
