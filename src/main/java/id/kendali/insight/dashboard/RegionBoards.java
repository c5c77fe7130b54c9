package id.kendali.insight.dashboard;

import id.kendali.engine.indicator.Catalogue;
import id.kendali.engine.indicator.Figure;
import id.kendali.engine.indicator.FigureLevel;
import id.kendali.engine.indicator.Figures;
import id.kendali.engine.indicator.Indicator;
import id.kendali.engine.indicator.Standing;
import id.kendali.engine.indicator.Variant;
import id.kendali.engine.indicator.VariantRulings;
import id.kendali.governance.performance.TargetComparisons;
import id.kendali.governance.performance.Yardstick;
import id.kendali.governance.plan.OpenContradictions;
import id.kendali.insight.dashboard.RegionBoard.Duty;
import id.kendali.insight.dashboard.RegionBoard.Progress;
import id.kendali.insight.dashboard.RegionBoard.UnitRow;
import id.kendali.insight.dashboard.RegionBoard.VariantRow;
import id.kendali.platform.calendar.Period;
import id.kendali.platform.calendar.PeriodType;
import id.kendali.platform.calendar.WorkingDays;
import id.kendali.platform.organisation.StaffCounts;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.organisation.Units;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the region's page from figures, reports and the organisation, each as it was at the end of the period. */
@Component
@Transactional(readOnly = true)
class RegionBoards {

    static final String INDICATOR = "IKK-19.1";

    static final List<PeriodType> CHECKPOINTS = List.of(PeriodType.B03, PeriodType.B06, PeriodType.B09, PeriodType.B12);

    private final Catalogue catalogue;
    private final Figures figures;
    private final FurtherIndicators further;
    private final TargetComparisons targets;
    private final OpenContradictions contradictions;
    private final CheckpointStatuses statuses;
    private final Units units;
    private final StaffCounts staff;
    private final TownMaps maps;
    private final WorkingDays workingDays;
    private final VariantRulings rulings;
    private final Clock clock;

    RegionBoards(
            Catalogue catalogue,
            Figures figures,
            FurtherIndicators further,
            TargetComparisons targets,
            OpenContradictions contradictions,
            CheckpointStatuses statuses,
            Units units,
            StaffCounts staff,
            TownMaps maps,
            WorkingDays workingDays,
            VariantRulings rulings,
            Clock clock) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.further = further;
        this.targets = targets;
        this.contradictions = contradictions;
        this.statuses = statuses;
        this.units = units;
        this.staff = staff;
        this.maps = maps;
        this.workingDays = workingDays;
        this.rulings = rulings;
        this.clock = clock;
    }

    RegionBoard of(Unit office, @Nullable Period wanted, @Nullable Period wantedToCompare) {
        Optional<Period> open = statuses.open();
        List<Period> periods = periods(office, open);
        Period period = wanted != null && periods.contains(wanted) ? wanted : periods.get(0);
        Indicator indicator = catalogue.indicator(INDICATOR, period).orElseThrow();
        List<Unit> region = units.region(office.id(), period.end());
        List<Period> year = CHECKPOINTS.stream()
                .map(type -> Period.checkpoint(period.calendarYear(), type))
                .toList();
        List<UnitRow> rows = unitRows(indicator, region, period, year);
        Period compared = Periods.compared(wantedToCompare, periods, period);
        Yardstick yardstick = targets.of(office);
        Printed printed = further.printed(office);
        List<VariantRow> variants = variantRows(indicator, office, period, compared, yardstick);
        List<UUID> ids = rows.stream().map(row -> row.unit().id().value()).toList();
        List<CheckpointStatus> running =
                open.map(running_ -> statuses.of(ids, running_)).orElse(List.of());
        FurtherIndicators.Latest latest = further.latest(office, FigureLevel.REGION, period.end(), yardstick, printed);
        return new RegionBoard(
                office,
                indicator,
                period,
                periods,
                compared,
                variants,
                rulings.note(indicator, office.id().value()),
                latest.indicators(),
                latest.risks(),
                rows,
                year,
                further.columns(latest.indicators(), ids),
                further.spending(printed),
                contradictions.of(office, period.calendarYear()).orElse(null),
                maps.of(rows, period),
                open.orElse(null),
                duties(region, running),
                progress(running),
                staff.total(ids),
                freshAt(variants));
    }

    /** The latest with a figure comes first and is shown if nobody asks for another; the open one can be chosen. */
    private List<Period> periods(Unit office, Optional<Period> open) {
        List<Period> known = figures.regionPeriods(INDICATOR, office.id().value());
        List<Period> all = Stream.concat(known.stream(), open.stream().filter(period -> !known.contains(period)))
                .toList();
        return Periods.orRunning(all, LocalDate.now(clock.withZone(office.zone())));
    }

    private List<VariantRow> variantRows(
            Indicator indicator, Unit office, Period period, @Nullable Period compared, Yardstick yardstick) {
        UUID id = office.id().value();
        Map<String, Figure> before = compared == null
                ? Map.of()
                : figures.regionVariants(INDICATOR, id, compared).stream()
                        .collect(Collectors.toMap(Figure::variant, Function.identity()));
        Map<String, Variant> byCode =
                indicator.variants().stream().collect(Collectors.toMap(Variant::code, Function.identity()));
        return figures.regionVariants(INDICATOR, id, period).stream()
                .map(figure -> new VariantRow(
                        byCode.get(figure.variant()),
                        new IndicatorRow(
                                indicator,
                                office,
                                period,
                                figure,
                                yardstick.compare(indicator, period.calendarYear(), figure.value()),
                                Sparkline.of(
                                        indicator, figures.series(INDICATOR, id, FigureLevel.REGION, figure.variant())),
                                before.get(figure.variant()),
                                null)))
                .toList();
    }

    private List<UnitRow> unitRows(Indicator indicator, List<Unit> region, Period period, List<Period> year) {
        List<UUID> ids = region.stream().map(unit -> unit.id().value()).toList();
        Map<Period, Map<UUID, Figure>> byPeriod = figures.ofUnits(INDICATOR, ids, year);
        Map<UUID, String> notes = notes(ids, period);
        return region.stream()
                .map(unit -> unitRow(indicator, unit, period, byPeriod, notes))
                .toList();
    }

    private static UnitRow unitRow(
            Indicator indicator,
            Unit unit,
            Period period,
            Map<Period, Map<UUID, Figure>> byPeriod,
            Map<UUID, String> notes) {
        UUID id = unit.id().value();
        Map<Period, Figure> own = new HashMap<>();
        byPeriod.forEach(
                (checkpoint, all) -> Optional.ofNullable(all.get(id)).ifPresent(figure -> own.put(checkpoint, figure)));
        Figure figure = own.get(period);
        return new UnitRow(
                unit,
                figure,
                figure == null ? Standing.NOT_MEASURED : indicator.standing(figure.value()),
                own,
                notes.get(id));
    }

    private Map<UUID, String> notes(List<UUID> ids, Period period) {
        Map<UUID, String> notes = new HashMap<>();
        statuses.of(ids, period).stream()
                .filter(status -> status.note() != null && !status.note().isBlank())
                .forEach(status -> notes.put(status.unit(), status.note()));
        return notes;
    }

    private List<Duty> duties(List<Unit> region, List<CheckpointStatus> running) {
        Map<UUID, Unit> byId =
                region.stream().collect(Collectors.toMap(unit -> unit.id().value(), Function.identity()));
        return running.stream()
                .filter(status -> !status.isDone())
                .map(status -> duty(byId.get(status.unit()), status))
                .sorted(Comparator.comparing((Duty duty) -> !duty.status().late())
                        .thenComparing(duty -> duty.unit().shortName()))
                .toList();
    }

    private Duty duty(Unit unit, CheckpointStatus status) {
        LocalDate today = LocalDate.now(clock.withZone(unit.zone()));
        LocalDate due = status.dueOn();
        long days = due == null
                ? 0
                : status.late()
                        ? workingDays.between(due, today).days()
                        : workingDays.between(today, due).days();
        return new Duty(unit, status, days);
    }

    private static Progress progress(Collection<CheckpointStatus> running) {
        return new Progress(
                running.size(),
                (int) running.stream()
                        .filter(status -> status.isDone() || status.isWaiting())
                        .count(),
                (int) running.stream().filter(CheckpointStatus::isDone).count(),
                (int) running.stream()
                        .filter(status -> status.late() && !status.isDone())
                        .count());
    }

    private Instant freshAt(List<VariantRow> variants) {
        return variants.stream()
                .map(row -> row.figure().computedAt())
                .filter(java.util.Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseGet(clock::instant);
    }
}
