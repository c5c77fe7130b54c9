package id.kendali.governance.reform;

import org.jspecify.annotations.Nullable;

/**
 * What a report says.
 *
 * @param target number of actions planned for the year; none as long as a draft lacks it
 * @param realised number of them carried out since January
 */
record ReportEntry(
        @Nullable Integer target,
        @Nullable Integer realised,
        @Nullable String note) {

    boolean isComplete() {
        return target != null && realised != null;
    }
}
