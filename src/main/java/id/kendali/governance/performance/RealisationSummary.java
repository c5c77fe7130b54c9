package id.kendali.governance.performance;

import java.util.List;

/**
 * What a list of reports amounts to.
 *
 * @param submitted reports that left their unit
 */
record RealisationSummary(int reports, long submitted, long verified, long overdue, long revised) {

    static RealisationSummary of(List<RealisationRow> rows) {
        return new RealisationSummary(
                rows.size(),
                rows.stream().filter(row -> row.submittedAt() != null).count(),
                rows.stream().filter(RealisationRow::isVerified).count(),
                rows.stream().filter(RealisationRow::isOverdue).count(),
                rows.stream().filter(row -> row.revised() > 0).count());
    }
}
