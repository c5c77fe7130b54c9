package id.kendali.governance.reform;

import id.kendali.engine.workflow.QueueItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a report stands in the reader's queue, so that one decision leads to the next.
 *
 * @param position from 1; 0 if the report is not, or no longer, in the queue
 * @param previous address of the report before
 * @param next address of the report after
 */
record QueuePlace(
        int position,
        int total,
        @Nullable String previous,
        @Nullable String next) {

    static QueuePlace of(ReportId report, List<QueueItem> queue) {
        List<QueueItem> reports = queue.stream()
                .filter(item -> item.subject().type().equals(Report.TYPE))
                .toList();
        int index = -1;
        for (int each = 0; each < reports.size(); each++) {
            if (reports.get(each).subject().id().equals(report.value())) {
                index = each;
            }
        }
        return new QueuePlace(index + 1, reports.size(), href(reports, index - 1), href(reports, index + 1));
    }

    private static @Nullable String href(List<QueueItem> reports, int index) {
        return index < 0 || index >= reports.size()
                ? null
                : reports.get(index).title().href();
    }

    public boolean isShown() {
        return total > 0;
    }
}
