package id.kendali.governance.plan;

import id.kendali.governance.plan.comparison.Change;
import id.kendali.governance.plan.comparison.WordDifference;
import id.kendali.platform.ui.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change as it is shown.
 *
 * @param subject what names the thing, in one line
 * @param detail a second line, such as the name of the element; null if there is none
 * @param column what of it changed; null if the whole thing came or went
 * @param place row of the file; null in a tree
 * @param before as people read it; null if there was none
 * @param after null if there is none any more
 * @param difference how far a figure went; null if it is none
 * @param words of long texts, those that differ; empty if both are shown as a whole
 */
record ChangeLine(
        Change.Kind kind,
        String subject,
        @Nullable String detail,
        @Nullable String column,
        @Nullable String place,
        @Nullable String before,
        @Nullable String after,
        @Nullable String difference,
        List<WordDifference.Part> words) {

    public Status look() {
        return switch (kind) {
            case ADDED -> Status.OK;
            case REMOVED -> Status.WARN;
            case CHANGED -> Status.DRAFT;
            case MOVED, REORDERED -> Status.INFO;
        };
    }

    /** Changes of one file under a heading of their own. */
    record Section(String title, String file, List<ChangeLine> lines) {}
}
