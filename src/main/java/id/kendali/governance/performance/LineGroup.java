package id.kendali.governance.performance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a report under one heading, with what the obligation says about them.
 *
 * @param basis why they are asked for
 */
record LineGroup(String title, String basis, List<Line> lines) {

    LineGroup {
        lines = List.copyOf(lines);
    }

    /**
     * One line, as people read it.
     *
     * @param key by which the form knows it
     * @param period if it is not the quarter itself
     * @param unit in which it is counted
     * @param range of values that are taken
     * @param before what was stated for the period before; null if nothing
     * @param value as it is shown; null if there is none
     * @param notApplicable why it does not apply
     * @param changes confirmed corrections, the newest first
     * @param href of the explanation of the figure that it goes into, once it counts
     */
    record Line(
            String key,
            String name,
            @Nullable String period,
            String unit,
            String range,
            boolean asked,
            boolean maySpare,
            @Nullable String before,
            @Nullable String value,
            @Nullable String notApplicable,
            List<Change> changes,
            @Nullable String href) {

        public String valueName() {
            return TypedRealisation.VALUE + key;
        }

        public String reasonName() {
            return TypedRealisation.REASON + key;
        }

        public boolean isStated() {
            return value != null || notApplicable != null;
        }
    }

    /** A confirmed correction of a line: both values. */
    record Change(int number, String before, String after) {}

    /** Those that the unit is asked for. */
    public List<Line> asked() {
        return lines.stream().filter(Line::asked).toList();
    }

    public long stated() {
        return lines.stream().filter(Line::isStated).count();
    }
}
