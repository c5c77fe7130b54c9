package id.kendali.governance.reform;

import java.util.List;

/**
 * What a list of reports amounts to.
 *
 * @param submitted reports that left their unit
 * @param target sum over verified reports, as {@code realised}
 */
record ReportSummary(int reports, long submitted, long verified, long overdue, long target, long realised) {

    static ReportSummary of(List<ReportRow> rows) {
        List<ReportRow> verified = rows.stream().filter(ReportRow::isVerified).toList();
        return new ReportSummary(
                rows.size(),
                rows.stream()
                        .filter(row -> row.state() != null && !row.state().isOpenForEntry())
                        .count(),
                verified.size(),
                rows.stream().filter(ReportRow::isOverdue).count(),
                verified.stream()
                        .mapToLong(row -> row.target() == null ? 0 : row.target())
                        .sum(),
                verified.stream()
                        .mapToLong(row -> row.realised() == null ? 0 : row.realised())
                        .sum());
    }
}
