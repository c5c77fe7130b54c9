package id.kendali.governance.performance;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a list of reports is narrowed to and how it is ordered, as it stands in the address.
 *
 * @param quarter none for all
 * @param status state, or one of {@link RealisationRow#NOT_BEGUN} and {@link #LATE}; none for all
 * @param unit code of a unit; none for all
 * @param order column, with a minus in front for falling; none for what to act on first
 */
record RealisationFilter(
        @Nullable Quarter quarter,
        @Nullable String status,
        @Nullable String unit,
        @Nullable String order) {

    static final String LATE = "TERLAMBAT";

    private static final Comparator<RealisationRow> BY_UNIT = Comparator.comparing(RealisationRow::unitCode)
            .thenComparing(RealisationRow::quarter, Comparator.reverseOrder());

    private static final Comparator<RealisationRow> BY_STATE =
            Comparator.comparing(row -> row.state() == null ? -1 : row.state().ordinal());

    /** Late first, then what lies longest before the end of the way. */
    private static final Comparator<RealisationRow> TO_ACT_ON = Comparator.comparing(
                    (RealisationRow row) -> !row.isOverdue())
            .thenComparing(RealisationRow::quarter, Comparator.reverseOrder())
            .thenComparing(BY_STATE)
            .thenComparing(BY_UNIT);

    private static final Map<String, Comparator<RealisationRow>> COLUMNS = Map.of(
            "unit", Comparator.comparing(RealisationRow::unitName, String.CASE_INSENSITIVE_ORDER),
            "triwulan", Comparator.comparing(RealisationRow::quarter),
            "status", BY_STATE,
            "terisi", Comparator.comparing(RealisationRow::stated),
            "tenggat", Comparator.comparing(RealisationRow::dueOn));

    /** Rows of the unit, whatever their status: what the counts of the statuses are taken from. */
    List<RealisationRow> beforeStatus(List<RealisationRow> rows) {
        return rows.stream()
                .filter(row -> quarter == null || row.quarter().equals(quarter))
                .filter(row -> unit == null || row.unitCode().equals(unit))
                .toList();
    }

    List<RealisationRow> apply(List<RealisationRow> rows) {
        return beforeStatus(rows).stream()
                .filter(row -> status == null || matches(row, status))
                .sorted(comparator())
                .toList();
    }

    static boolean matches(RealisationRow row, String status) {
        return status.equals(LATE) ? row.isOverdue() : row.stateCode().equals(status);
    }

    private Comparator<RealisationRow> comparator() {
        if (order == null) {
            return TO_ACT_ON;
        }
        boolean falling = order.startsWith("-");
        Comparator<RealisationRow> column = Optional.ofNullable(COLUMNS.get(falling ? order.substring(1) : order))
                .orElse(TO_ACT_ON);
        return (falling ? column.reversed() : column).thenComparing(BY_UNIT);
    }
}
