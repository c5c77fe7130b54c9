package id.kendali.governance.performance;

import id.kendali.engine.indicator.Indicator;
import id.kendali.governance.performance.EarlierYears.PrintedCell;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.ui.Choice;
import id.kendali.platform.ui.TimelineItem;
import id.kendali.platform.ui.YearChart;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The comparisons that the regulation asks for, of one indicator and unit in one year.
 *
 * @param unit as it is today; of a regional office the region is meant
 * @param of the region, or the unit, in words
 * @param periods target and realisation per period, {@code year} as a whole
 * @param cells printed of earlier years
 * @param chart of earlier years; none if nothing can be drawn
 * @param aims targets of the plan by year, beside what was realised
 * @param standard national one, if Kendali knows of any
 * @param causes that a document prints for the year
 */
record AchievementPage(
        Indicator indicator,
        Unit unit,
        String of,
        int year,
        List<Choice> years,
        List<Choice> units,
        UnitTarget target,
        List<Achievement> periods,
        Achievement whole,
        List<HistoryLine> cells,
        @Nullable YearChart chart,
        List<Aim> aims,
        @Nullable Aim last,
        @Nullable YearChart aimChart,
        @Nullable NationalStandard standard,
        @Nullable Analysis analysis,
        List<PrintedCauses.Cause> causes,
        List<TimelineItem> timeline,
        boolean mayWrite) {

    public String address() {
        return AchievementController.BASE + indicator.code();
    }

    /**
     * A printed cell with what makes it doubtful.
     *
     * @param doubts in words; empty if the cell stands as it is
     * @param remark what was noted about it, in the language of the reader
     */
    record HistoryLine(PrintedCell cell, String period, String kind, List<String> doubts, String remark) {

        /** Whether the remark was noted in other words than the reader sees. */
        public boolean isTranslated() {
            return !remark.equals(cell.note());
        }

        public boolean isDoubtful() {
            return !doubts.isEmpty();
        }
    }

    /** The target of the plan for a year, and how far it is reached. */
    record Aim(int year, @Nullable BigDecimal target, String source, Achievement reached) {}
}
