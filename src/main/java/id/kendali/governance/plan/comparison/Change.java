package id.kendali.governance.plan.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that differs between two documents.
 *
 * @param file in which it stands
 * @param subject what names the thing: the key of a row, the element of the cascade, or the way through a tree; empty if
 *     the file as a whole is meant
 * @param column name of the column, or of the value in a tree; null if a whole row, node or file is meant
 * @param before text of the cell or value; null if there was none
 * @param after null if there is none any more
 * @param rowBefore as a spreadsheet counts; null in a tree, or if there was none
 * @param rowAfter null in a tree, or if there is none any more
 */
public record Change(
        Kind kind,
        Topic topic,
        String file,
        List<String> subject,
        @Nullable String column,
        @Nullable String before,
        @Nullable String after,
        @Nullable Integer rowBefore,
        @Nullable Integer rowAfter) {

    /** What became of the thing. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        /** It hangs under another element of the cascade. */
        MOVED,
        /** The same rows or items stand in another order. */
        REORDERED;

        Kind mirrored() {
            return this == ADDED ? REMOVED : this == REMOVED ? ADDED : this;
        }
    }

    public Change {
        subject = List.copyOf(subject);
    }

    /** How far a number went; empty if one side is no number. */
    public Optional<BigDecimal> difference() {
        return number(before).flatMap(from -> number(after).map(to -> to.subtract(from)));
    }

    /** The same change seen from the other document. */
    public Change mirrored() {
        return new Change(kind.mirrored(), topic, file, subject, column, after, before, rowAfter, rowBefore);
    }

    /** The words that differ; empty unless both sides are texts of several words. */
    public List<WordDifference.Part> words() {
        return kind != Kind.CHANGED || before == null || after == null
                ? List.of()
                : WordDifference.between(before, after);
    }

    private static Optional<BigDecimal> number(@Nullable String text) {
        return text == null || !text.matches("[+-]?\\d{1,30}(\\.\\d{1,30})?")
                ? Optional.empty()
                : Optional.of(new BigDecimal(text));
    }
}
