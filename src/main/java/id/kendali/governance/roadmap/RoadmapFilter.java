package id.kendali.governance.roadmap;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a roadmap is narrowed to, as it stands in the address.
 *
 * @param aspect number; none for all
 * @param standing a state or {@link RoadmapRow#LATE}; none for all
 * @param year none for all
 * @param owner code, or {@link #NOBODY}; none for all
 * @param words each of which the item or its aspect must contain; none for all
 */
record RoadmapFilter(
        @Nullable Integer aspect,
        @Nullable String standing,
        @Nullable Integer year,
        @Nullable String owner,
        @Nullable String words) {

    /** As addresses name what nobody owns yet. */
    static final String NOBODY = "TANPA";

    private static final List<String> STANDINGS = Stream.concat(
                    Arrays.stream(RoadmapState.values()).map(Enum::name), Stream.of(RoadmapRow.LATE))
            .toList();

    RoadmapFilter {
        standing = STANDINGS.contains(standing) ? standing : null;
        owner = blankToNull(owner);
        words = blankToNull(words);
    }

    public boolean isNarrowed() {
        return aspect != null || standing != null || year != null || owner != null || words != null;
    }

    /** Whatever their standing: what the counts of the standings are taken from. */
    List<RoadmapRow> beforeStanding(List<RoadmapRow> rows) {
        return rows.stream()
                .filter(row -> aspect == null || row.aspectNumber() == aspect)
                .filter(row -> year == null || row.year() == year)
                .filter(row -> owner == null
                        || (owner.equals(NOBODY) ? row.ownerCode() == null : owner.equals(row.ownerCode())))
                .filter(this::holdsAllWords)
                .toList();
    }

    List<RoadmapRow> apply(List<RoadmapRow> rows) {
        return beforeStanding(rows).stream()
                .filter(row -> standing == null || row.standing().equals(standing))
                .toList();
    }

    private boolean holdsAllWords(RoadmapRow row) {
        if (words == null) {
            return true;
        }
        String text = (row.text() + " " + row.aspect()).toLowerCase(Locale.ROOT);
        return List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+")).stream()
                .allMatch(text::contains);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
