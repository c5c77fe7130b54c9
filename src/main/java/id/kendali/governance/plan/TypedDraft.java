package id.kendali.governance.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What an editor typed into the page of a draft, as it was sent.
 *
 * @param fields texts by the names of their inputs
 * @param removed rows that were ticked to be taken out, by the name of their first input
 * @param expected state of the draft as the page showed it; -1 if it was not sent
 */
record TypedDraft(Map<String, String> fields, Set<String> removed, int expected) {

    /** Before the name of an input: the mark of what it held when the page was opened. */
    static final String MARK = "asal.";

    static final String AGAINST = "versiDraf";
    static final String REMOVED = "hapus";
    static final String REASON = "alasan";
    static final String NEW_ASPECT = "aspekBaru";
    static final String NEW_YEAR = "tahunBaru";
    static final String NEW_ITEM = "butirBaru";
    static final String NEW_TABLE = "tabelBaru";
    static final String NEW_CODE = "kodeBaru";
    static final String NEW_UNIT = "satuanBaru";
    private static final String NEW_FIGURE = "angkaBaru";

    TypedDraft {
        fields = Map.copyOf(fields);
        removed = Set.copyOf(removed);
    }

    static TypedDraft of(MultiValueMap<String, String> sent) {
        Map<String, String> fields = new HashMap<>();
        sent.forEach((name, values) -> {
            if (!values.isEmpty() && values.get(0) != null) {
                fields.put(name, values.get(0));
            }
        });
        return new TypedDraft(fields, Set.copyOf(sent.getOrDefault(REMOVED, List.of())), whole(fields.get(AGAINST)));
    }

    /** What was typed; empty if the input was not sent, or holds what it held when the page was opened. */
    Optional<String> text(String name) {
        return Optional.ofNullable(fields.get(name))
                .map(TypedDraft::tidy)
                .filter(text -> !mark(text).equals(fields.get(MARK + name)));
    }

    /** The same for the same text, and shorter. */
    static String mark(String text) {
        String tidy = tidy(text);
        return tidy.length() + "-" + Integer.toHexString(tidy.hashCode());
    }

    private static String tidy(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    /** What was typed, if it is more than blanks. */
    Optional<String> filled(String name) {
        return text(name).filter(text -> !text.isEmpty());
    }

    /** The input for the figure of a year in a row that is added. */
    static String newFigure(int year) {
        return NEW_FIGURE + year;
    }

    private static int whole(@Nullable String text) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }
}
