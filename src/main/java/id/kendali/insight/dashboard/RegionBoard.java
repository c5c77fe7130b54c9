package id.kendali.insight.dashboard;

import id.kendali.engine.indicator.Figure;
import id.kendali.engine.indicator.Indicator;
import id.kendali.engine.indicator.Variant;
import id.kendali.governance.performance.PrintedFigure;
import id.kendali.governance.plan.OpenContradictions;
import id.kendali.platform.calendar.Period;
import id.kendali.platform.organisation.Unit;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the region's page shows: what is wrong, where, who must act, by when.
 *
 * @param compared the period that changes are stated against; none if there is no other
 * @param variants the region's figure in each way of computing it, the one that leads first
 * @param variantsNote why there are several, or what was decided about them
 * @param others further indicators, each in a period of its own
 * @param risks the success indicators of risks, likewise
 * @param units with their figures of the period
 * @param byCheckpoint what the units that are shown reached at each checkpoint of the year
 * @param columns the others by unit, as far as any that is shown has them
 * @param spending what of the budget was spent in earlier years, as printed
 * @param contradictions of the plan in force; none without a plan
 * @param open the checkpoint that is being reported; none if none is
 * @param staff as printed; none if nothing is printed
 * @param duties the unfinished reports that press most
 */
record RegionBoard(
        Unit office,
        Indicator indicator,
        Period period,
        List<Period> periods,
        @Nullable Period compared,
        List<VariantRow> variants,
        @Nullable String variantsNote,
        List<IndicatorRow> others,
        List<IndicatorRow> risks,
        RegionUnits units,
        Map<Period, Map<UUID, Figure>> byCheckpoint,
        List<IndicatorColumn> columns,
        List<PrintedFigure> spending,
        OpenContradictions.@Nullable OfPlan contradictions,
        RegionMap map,
        @Nullable Period open,
        List<Duty> duties,
        CheckpointStatuses.Overview progress,
        @Nullable Integer staff,
        Instant freshAt) {

    /** One way of computing the region's figure. */
    record VariantRow(Variant variant, IndicatorRow row) {

        public Figure figure() {
            return Objects.requireNonNull(row.figure());
        }
    }

    /** A further indicator by unit. */
    record IndicatorColumn(Indicator indicator, Period period, Map<UUID, Figure> byUnit) {

        public @Nullable Figure of(Unit unit) {
            return byUnit.get(unit.id().value());
        }

        /** Where a unit's figure is explained. */
        public String href(Unit unit) {
            return "/angka/%s?unit=%s&periode=%s".formatted(indicator.code(), unit.code(), period);
        }
    }

    /** A point of a small line chart, in the units of its 92 × 24 box. */
    record SparkPoint(double x, double y, String label) {}

    /** A report that is not finished, and who has to act. */
    record Duty(Unit unit, CheckpointStatus status, long workingDays) {}

    public int unfinished() {
        return progress.expected() - progress.verified();
    }

    public VariantRow main() {
        return variants.get(0);
    }

    /** Where a unit's figure of a checkpoint is explained. */
    public String href(Unit unit, Period checkpoint) {
        return "/angka/%s?unit=%s&periode=%s".formatted(indicator.code(), unit.code(), checkpoint);
    }

    public List<IndicatorRow> measuredRisks() {
        return IndicatorRow.measured(risks);
    }

    /** What a unit reached at a checkpoint of the year. */
    @Nullable
    Figure at(Period checkpoint, Unit unit) {
        return byCheckpoint.getOrDefault(checkpoint, Map.of()).get(unit.id().value());
    }
}
