package id.kendali.insight.dashboard;

import id.kendali.engine.indicator.Figure;
import id.kendali.engine.indicator.Indicator;
import id.kendali.engine.indicator.Standing;
import id.kendali.platform.calendar.Period;
import id.kendali.platform.organisation.StaffCounts;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.ui.TimelineItem;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the unit's page shows: its figures beside those of the region's other units, its reports, and its history.
 *
 * @param figure of the period; none is shown as not measured, never as zero
 * @param place among the measured units of the region; none unless the reader sees the region
 * @param others further indicators, each in a period of its own
 */
record UnitBoard(
        Unit unit,
        @Nullable Unit office,
        Indicator indicator,
        Period period,
        List<Period> periods,
        @Nullable Period open,
        Figure figure,
        Standing standing,
        @Nullable Place place,
        List<PlacedIndicator> others,
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
    record PlacedIndicator(
            RegionBoard.IndicatorRow row, @Nullable Place place) {}

    public String href(RegionBoard.IndicatorRow row) {
        return "/angka/%s?unit=%s&periode=%s".formatted(row.indicator().code(), unit.code(), row.period());
    }

    public String href(Period checkpoint) {
        return "/angka/%s?unit=%s&periode=%s".formatted(indicator.code(), unit.code(), checkpoint);
    }
}
