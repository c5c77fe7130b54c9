package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.Place;
import java.util.List;
import java.util.Locale;

/** The label of an item of a list: a number, a letter or a small roman number, with or without a bracket. */
record ListLabel(String text, Place place) {

    /** The last position that a letter can mark. */
    static final int LAST = 26;

    private static final List<String> ROMAN = List.of(
            "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi");

    boolean isBlank() {
        return text.isBlank();
    }

    /** Whether the item at this position, counted from 1, may bear this label. */
    boolean fits(int position) {
        String label = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return label.equals(String.valueOf(position))
                || position <= LAST && label.equals(String.valueOf((char) ('a' + position - 1)))
                || position <= ROMAN.size() && label.equals(ROMAN.get(position - 1));
    }
}
