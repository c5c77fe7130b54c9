package id.kendali.governance.reform;

import id.kendali.platform.calendar.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a list of reports is narrowed to and how it is ordered, as it stands in the address.
 *
 * @param period none for all
 * @param status state, or one of {@link ReportRow#NOT_BEGUN} and {@link #LATE}; none for all
 * @param unit code of a unit; none for all
 * @param order column, with a minus in front for falling; none for what to act on first
 */
record ReportFilter(
        @Nullable Period period,
        @Nullable String status,
        @Nullable String unit,
        @Nullable String order) {

    static final String LATE = "TERLAMBAT";

    private static final Comparator<ReportRow> BY_UNIT =
            Comparator.comparing(ReportRow::unitCode).thenComparing(ReportRow::period, Comparator.reverseOrder());

    /** Late first, then what lies longest before the end of the way. */
    private static final Comparator<ReportRow> TO_ACT_ON = Comparator.comparing((ReportRow row) -> !row.isOverdue())
            .thenComparing(ReportRow::period, Comparator.reverseOrder())
            .thenComparing(row -> row.state() == null ? -1 : row.state().ordinal())
            .thenComparing(BY_UNIT);

    private static final Map<String, Comparator<ReportRow>> COLUMNS = Map.of(
            "unit", Comparator.comparing(ReportRow::unitName, String.CASE_INSENSITIVE_ORDER),
            "periode", Comparator.comparing(ReportRow::period),
            "status",
                    Comparator.comparing(
                            row -> row.state() == null ? -1 : row.state().ordinal()),
            "target", Comparator.comparing(ReportRow::target, unknownFirst(Comparator.<Integer>naturalOrder())),
            "terlaksana", Comparator.comparing(ReportRow::realised, unknownFirst(Comparator.<Integer>naturalOrder())),
            "capaian",
                    Comparator.comparing(ReportRow::achievement, unknownFirst(Comparator.<BigDecimal>naturalOrder())),
            "tenggat", Comparator.comparing(ReportRow::dueOn, unknownFirst(Comparator.<LocalDate>naturalOrder())));

    private static <T> Comparator<T> unknownFirst(Comparator<T> order) {
        return Comparator.nullsFirst(order);
    }

    /** Rows of the period and unit, whatever their status: what the counts of the statuses are taken from. */
    List<ReportRow> beforeStatus(List<ReportRow> rows) {
        return rows.stream()
                .filter(row -> period == null || row.period().equals(period))
                .filter(row -> unit == null || row.unitCode().equals(unit))
                .toList();
    }

    List<ReportRow> apply(List<ReportRow> rows) {
        return beforeStatus(rows).stream()
                .filter(row -> status == null || matches(row, status))
                .sorted(comparator())
                .toList();
    }

    static boolean matches(ReportRow row, String status) {
        return status.equals(LATE) ? row.isOverdue() : row.stateCode().equals(status);
    }

    private Comparator<ReportRow> comparator() {
        if (order == null) {
            return TO_ACT_ON;
        }
        boolean falling = order.startsWith("-");
        Comparator<ReportRow> column = Optional.ofNullable(COLUMNS.get(falling ? order.substring(1) : order))
                .orElse(TO_ACT_ON);
        return (falling ? column.reversed() : column).thenComparing(BY_UNIT);
    }
}
