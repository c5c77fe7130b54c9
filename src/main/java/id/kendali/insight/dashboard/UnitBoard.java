package id.kendali.insight.dashboard;

import id.kendali.engine.indicator.Figure;
import id.kendali.engine.indicator.Indicator;
import id.kendali.platform.calendar.Period;
import id.kendali.platform.organisation.StaffCounts;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.ui.TimelineItem;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the unit's page shows: its figures beside those of the region's other units, its reports, and its history.
 *
 * @param main the indicator of the page in the period; what is not measured is never shown as zero
 * @param place among the measured units of the region; none unless the reader sees the region
 * @param others further indicators, each in a period of its own
 * @param risks the success indicators of risks, likewise
 */
record UnitBoard(
        Unit unit,
        @Nullable Unit office,
        Indicator indicator,
        Period period,
        List<Period> periods,
        @Nullable Period open,
        IndicatorRow main,
        @Nullable Place place,
        List<PlacedIndicator> others,
        List<IndicatorRow> risks,
        List<ReportRow> reports,
        StaffCounts.@Nullable Count staff,
        List<TimelineItem> history,
        Instant freshAt) {

    /** A checkpoint's report of the unit, whether begun or not. */
    record ReportRow(CheckpointStatus status, @Nullable Figure figure, long workingDays) {}

    /**
     * Where a unit stands among those that are measured.
     *
     * @param rank 1 is best
     * @param of how many are measured
     */
    record Place(int rank, int of) {}

    /** A further indicator and where the unit stands. */
    record PlacedIndicator(IndicatorRow row, @Nullable Place place) {}

    public List<IndicatorRow> measuredRisks() {
        return IndicatorRow.measured(risks);
    }

    public Figure figure() {
        return Objects.requireNonNull(main.figure());
    }

    public String href(Period checkpoint) {
        return "/angka/%s?unit=%s&periode=%s".formatted(indicator.code(), unit.code(), checkpoint);
    }
}
