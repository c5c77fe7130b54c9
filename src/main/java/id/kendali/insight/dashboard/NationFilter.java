package id.kendali.insight.dashboard;

import id.kendali.insight.dashboard.NationBoard.Row;
import id.kendali.platform.calendar.Period;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the nation's page shows and in which order, as it stands in the address.
 *
 * @param indicator code; none for the first one of the plan
 * @param period none for the latest with a figure
 * @param compared none for the one before
 * @param order column, with a minus in front for falling; none for what needs a person first
 */
record NationFilter(
        @Nullable String indicator,
        @Nullable Period period,
        @Nullable Period compared,
        @Nullable String order) {

    private static final Comparator<Row> BY_NAME =
            Comparator.comparing(row -> row.office().shortName(), String.CASE_INSENSITIVE_ORDER);

    private static final Map<String, Comparator<Row>> COLUMNS = Map.of(
            "wilayah", BY_NAME,
            "peringkat", Comparator.comparing(Row::rank, Comparator.nullsLast(Comparator.naturalOrder())),
            "realisasi", Comparator.comparing(Row::value, Comparator.nullsFirst(Comparator.naturalOrder())),
            "perubahan", Comparator.comparing(Row::change, Comparator.nullsFirst(Comparator.naturalOrder())));

    Comparator<Row> comparator(Comparator<Row> worstFirst) {
        if (order == null) {
            return worstFirst.thenComparing(BY_NAME);
        }
        boolean falling = order.startsWith("-");
        return Optional.ofNullable(COLUMNS.get(falling ? order.substring(1) : order))
                .map(column -> falling ? column.reversed() : column)
                .orElse(worstFirst)
                .thenComparing(BY_NAME);
    }
}
