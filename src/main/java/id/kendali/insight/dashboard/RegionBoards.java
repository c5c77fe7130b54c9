package id.kendali.insight.dashboard;

import id.kendali.engine.indicator.Catalogue;
import id.kendali.engine.indicator.Figure;
import id.kendali.engine.indicator.FigureLevel;
import id.kendali.engine.indicator.Figures;
import id.kendali.engine.indicator.Indicator;
import id.kendali.engine.indicator.RegionCourse;
import id.kendali.engine.indicator.Variant;
import id.kendali.engine.indicator.VariantRulings;
import id.kendali.governance.performance.TargetComparisons;
import id.kendali.governance.performance.Yardstick;
import id.kendali.governance.plan.OpenContradictions;
import id.kendali.insight.dashboard.RegionBoard.Duty;
import id.kendali.insight.dashboard.RegionBoard.VariantRow;
import id.kendali.insight.dashboard.RegionUnits.UnitRow;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.calendar.Period;
import id.kendali.platform.calendar.PeriodType;
import id.kendali.platform.calendar.WorkingDays;
import id.kendali.platform.organisation.StaffCounts;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.organisation.Units;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
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

    /** What fits beside the bars. */
    private static final int MOST_DUTIES = 9;

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

    /** @return empty if there is no such region, or if the person does not reach it */
    Optional<RegionBoard> find(
            String code, SignedIn person, @Nullable Period wanted, @Nullable Period wantedToCompare) {
        return units.findByCode(code)
                .filter(Unit::isRegionalOffice)
                .filter(unit -> person.reaches(unit.id().value()))
                .map(office -> of(office, wanted, wantedToCompare));
    }

    private RegionBoard of(Unit office, @Nullable Period wanted, @Nullable Period wantedToCompare) {
        Optional<Period> open = statuses.open();
        RegionCourse course = figures.regionCourse(INDICATOR, office.id().value());
        List<Period> periods = periods(course, office, open);
        Period period = wanted != null && periods.contains(wanted) ? wanted : periods.get(0);
        Indicator indicator = catalogue.indicator(INDICATOR, period).orElseThrow();
        List<Unit> region = units.region(office.id(), period.end());
        RegionUnits rows = unitRows(indicator, region, period);
        List<UUID> shown = rows.shown().stream().map(UnitRow::id).toList();
        Period compared = Periods.compared(wantedToCompare, periods, period);
        Yardstick yardstick = targets.of(office);
        Printed printed = further.printed(office);
        List<VariantRow> variants = variantRows(course, indicator, office, period, compared, yardstick);
        CheckpointStatuses.Overview running =
                open.map(checkpoint -> running(region, checkpoint)).orElse(CheckpointStatuses.Overview.NONE);
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
                byCheckpoint(shown, period),
                further.columns(latest.indicators(), shown),
                further.spending(printed),
                contradictions.of(office, period.calendarYear()).orElse(null),
                maps.of(rows, period),
                open.orElse(null),
                duties(region, running.unfinished()),
                running,
                staff.total(ids(region)).orElse(null),
                freshAt(variants));
    }

    /** The latest with a figure comes first and is shown if nobody asks for another; the open one can be chosen. */
    private List<Period> periods(RegionCourse course, Unit office, Optional<Period> open) {
        List<Period> known = course.periods();
        List<Period> all = Stream.concat(known.stream(), open.stream().filter(period -> !known.contains(period)))
                .toList();
        return Periods.orRunning(all, LocalDate.now(clock.withZone(office.zone())));
    }

    private List<VariantRow> variantRows(
            RegionCourse course,
            Indicator indicator,
            Unit office,
            Period period,
            @Nullable Period compared,
            Yardstick yardstick) {
        Map<String, Figure> before = compared == null
                ? Map.of()
                : figures.regionVariants(course, compared).stream()
                        .collect(Collectors.toMap(Figure::variant, Function.identity()));
        Map<String, Variant> byCode =
                indicator.variants().stream().collect(Collectors.toMap(Variant::code, Function.identity()));
        return figures.regionVariants(course, period).stream()
                .map(figure -> new VariantRow(
                        byCode.get(figure.variant()),
                        new IndicatorRow(
                                indicator,
                                office,
                                period,
                                figure,
                                yardstick.compare(indicator, period.calendarYear(), figure.value()),
                                Sparkline.of(indicator, course.series(figure.variant())),
                                before.get(figure.variant()),
                                null)))
                .toList();
    }

    private RegionUnits unitRows(Indicator indicator, List<Unit> region, Period period) {
        Map<UUID, BigDecimal> values = figures.valuesOfUnits(INDICATOR, ids(region), period);
        return new RegionUnits(
                region.stream()
                        .map(unit -> {
                            BigDecimal value = values.get(unit.id().value());
                            return new UnitRow(unit, value, indicator.standing(value));
                        })
                        .toList(),
                indicator.worstFirst());
    }

    private static List<UUID> ids(List<Unit> region) {
        return region.stream().map(unit -> unit.id().value()).toList();
    }

    /** The checkpoints in their order, those before the indicator's first version included. */
    private Map<Period, Map<UUID, Figure>> byCheckpoint(List<UUID> shown, Period period) {
        List<Period> year = CHECKPOINTS.stream()
                .map(type -> Period.checkpoint(period.calendarYear(), type))
                .toList();
        Map<Period, Map<UUID, Figure>> known = figures.ofUnits(INDICATOR, shown, year);
        Map<Period, Map<UUID, Figure>> all = new LinkedHashMap<>();
        year.forEach(checkpoint -> all.put(checkpoint, known.getOrDefault(checkpoint, Map.of())));
        return all;
    }

    /** What every unit did in the period of a board, and what it wrote to its report. */
    UnitDetails details(RegionBoard board) {
        List<UUID> all = board.units().all().stream().map(UnitRow::id).toList();
        return new UnitDetails(
                figures.ofUnits(INDICATOR, all, board.period()),
                statuses.of(all, board.period()).stream()
                        .filter(status ->
                                status.note() != null && !status.note().isBlank())
                        .collect(Collectors.toMap(CheckpointStatus::unit, CheckpointStatus::note)));
    }

    /** By unit. */
    record UnitDetails(Map<UUID, Figure> figures, Map<UUID, String> notes) {}

    private CheckpointStatuses.Overview running(List<Unit> region, Period checkpoint) {
        return statuses.overview(
                region.stream()
                        .sorted(Comparator.comparing(Unit::shortName))
                        .map(unit -> unit.id().value())
                        .toList(),
                checkpoint,
                MOST_DUTIES);
    }

    private List<Duty> duties(List<Unit> region, List<CheckpointStatus> unfinished) {
        Map<UUID, Unit> byId =
                region.stream().collect(Collectors.toMap(unit -> unit.id().value(), Function.identity()));
        return unfinished.stream()
                .map(status -> duty(byId.get(status.unit()), status))
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

    private Instant freshAt(List<VariantRow> variants) {
        return variants.stream()
                .map(row -> row.figure().computedAt())
                .filter(java.util.Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseGet(clock::instant);
    }
}
