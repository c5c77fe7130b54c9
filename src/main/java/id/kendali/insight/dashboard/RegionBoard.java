package id.kendali.insight.dashboard;

import id.kendali.engine.indicator.Figure;
import id.kendali.engine.indicator.Indicator;
import id.kendali.engine.indicator.Standing;
import id.kendali.engine.indicator.Variant;
import id.kendali.governance.performance.PrintedFigure;
import id.kendali.governance.plan.OpenContradictions;
import id.kendali.platform.calendar.Period;
import id.kendali.platform.organisation.Unit;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
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
 * @param units the regional office first
 * @param columns the others by unit, as far as any unit has them
 * @param spending what of the budget was spent in earlier years, as printed
 * @param contradictions of the plan in force; none without a plan
 * @param open the checkpoint that is being reported; none if none is
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
        List<UnitRow> units,
        List<Period> checkpoints,
        List<IndicatorColumn> columns,
        List<PrintedFigure> spending,
        OpenContradictions.@Nullable OfPlan contradictions,
        RegionMap map,
        @Nullable Period open,
        List<Duty> duties,
        Progress progress,
        int staff,
        Instant freshAt) {

    /** More than the largest region has. */
    private static final int MOST_UNITS = 60;

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

    /** One unit with its figure of the period and those of the year's checkpoints. */
    record UnitRow(
            Unit unit,
            @Nullable Figure figure,
            Standing standing,
            Map<Period, Figure> byCheckpoint,
            @Nullable String note) {

        @Nullable
        BigDecimal value() {
            return figure == null ? null : figure.value();
        }
    }

    /** A report that is not finished, and who has to act. */
    record Duty(Unit unit, CheckpointStatus status, long workingDays) {}

    /** How many of the expected reports of the open checkpoint have come how far. */
    record Progress(int expected, int submitted, int verified, int late) {}

    /** The worst first; the unmeasured last. */
    public List<UnitRow> worstFirst() {
        return units.stream()
                .sorted(Comparator.comparing(UnitRow::value, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** As many as one can take in. */
    public List<UnitRow> worst() {
        return worstFirst().stream().limit(MOST_UNITS).toList();
    }

    /** All units as they stand in the organisation, or the worst of a region that has more than one can take in. */
    public List<UnitRow> shown() {
        return isShortened() ? worst() : units;
    }

    public boolean isShortened() {
        return units.size() > MOST_UNITS;
    }

    /** The unfinished reports that fit beside the bars. */
    public List<Duty> mostUrgent() {
        return duties.stream().limit(9).toList();
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

    public long outsideTolerance() {
        return units.stream().filter(row -> row.standing().deviates()).count();
    }

    public List<UUID> unitIds() {
        return units.stream().map(row -> row.unit().id().value()).toList();
    }
}
