package id.kendali.governance.performance;

import id.kendali.engine.workflow.QueueItem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a record stands in the reader's queue, so that one decision leads to the next.
 *
 * @param position from 1; 0 if it is not, or no longer, in the queue
 * @param previous address of the one before
 * @param next address of the one after
 */
record QueuePlace(
        int position,
        int total,
        @Nullable String previous,
        @Nullable String next) {

    static QueuePlace of(String type, UUID record, List<QueueItem> queue) {
        List<QueueItem> same = queue.stream()
                .filter(item -> item.subject().type().equals(type))
                .toList();
        int index = -1;
        for (int each = 0; each < same.size(); each++) {
            if (same.get(each).subject().id().equals(record)) {
                index = each;
            }
        }
        return new QueuePlace(index + 1, same.size(), href(same, index - 1), href(same, index + 1));
    }

    private static @Nullable String href(List<QueueItem> items, int index) {
        return index < 0 || index >= items.size()
                ? null
                : items.get(index).title().href();
    }

    public boolean isShown() {
        return total > 0;
    }
}
