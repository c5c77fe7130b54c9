package id.kendali.insight.dashboard;

import id.kendali.engine.indicator.Catalogue;
import id.kendali.engine.indicator.Figure;
import id.kendali.engine.indicator.FigureLevel;
import id.kendali.engine.indicator.Figures;
import id.kendali.engine.indicator.Indicator;
import id.kendali.governance.performance.TargetComparisons;
import id.kendali.governance.performance.Yardstick;
import id.kendali.insight.dashboard.UnitBoard.Place;
import id.kendali.insight.dashboard.UnitBoard.PlacedIndicator;
import id.kendali.insight.dashboard.UnitBoard.ReportRow;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.calendar.Period;
import id.kendali.platform.calendar.WorkingDays;
import id.kendali.platform.organisation.StaffCounts;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.organisation.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers a unit's page. */
@Component
@Transactional(readOnly = true)
class UnitBoards {

    private final Catalogue catalogue;
    private final Figures figures;
    private final FurtherIndicators further;
    private final TargetComparisons targets;
    private final CheckpointStatuses statuses;
    private final Units units;
    private final StaffCounts staff;
    private final UnitHistories histories;
    private final WorkingDays workingDays;
    private final Clock clock;

    UnitBoards(
            Catalogue catalogue,
            Figures figures,
            FurtherIndicators further,
            TargetComparisons targets,
            CheckpointStatuses statuses,
            Units units,
            StaffCounts staff,
            UnitHistories histories,
            WorkingDays workingDays,
            Clock clock) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.further = further;
        this.targets = targets;
        this.statuses = statuses;
        this.units = units;
        this.staff = staff;
        this.histories = histories;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    UnitBoard of(Unit unit, @Nullable Period wanted, SignedIn me) {
        List<Period> periods = periods(unit);
        Period period = wanted != null && periods.contains(wanted) ? wanted : periods.get(0);
        Indicator indicator =
                catalogue.indicator(RegionBoards.INDICATOR, period).orElseThrow();
        Figure figure = own(unit, period).orElseThrow();
        Yardstick yardstick = targets.of(unit);
        FurtherIndicators.Latest latest =
                further.latest(unit, FigureLevel.UNIT, period.end(), yardstick, Printed.NOTHING);
        Unit office = unit.isRegionalOffice()
                ? null
                : Optional.ofNullable(unit.parent()).flatMap(units::find).orElse(null);
        List<UUID> region = me.may(Right.READ_REGION) ? region(office == null ? unit : office, period) : List.of();
        List<ReportRow> reports =
                periods.stream().flatMap(each -> report(unit, each)).toList();
        return new UnitBoard(
                unit,
                office,
                indicator,
                period,
                periods,
                statuses.open().orElse(null),
                new IndicatorRow(
                        indicator,
                        unit,
                        period,
                        figure,
                        yardstick.compare(indicator, period.calendarYear(), figure.value()),
                        List.of(),
                        null,
                        null),
                place(
                        indicator,
                        figure,
                        figures.ofUnits(RegionBoards.INDICATOR, region, period).values()),
                placed(latest.indicators(), region),
                latest.risks(),
                reports,
                staff.of(unit.id().value()).orElse(null),
                histories.latest(unit, reports.stream().map(ReportRow::status).toList()),
                figure.computedAt() == null ? clock.instant() : figure.computedAt());
    }

    private List<Period> periods(Unit unit) {
        List<Period> known = figures.periods(RegionBoards.INDICATOR);
        List<Period> all = new ArrayList<>(known);
        statuses.open().filter(open -> !known.contains(open)).ifPresent(all::add);
        return Periods.orRunning(all, LocalDate.now(clock.withZone(unit.zone())));
    }

    private Optional<Figure> own(Unit unit, Period period) {
        UUID id = unit.id().value();
        return Optional.ofNullable(
                figures.ofUnits(RegionBoards.INDICATOR, List.of(id), period).get(id));
    }

    private List<UUID> region(Unit office, Period period) {
        return units.region(office.id(), period.end()).stream()
                .map(unit -> unit.id().value())
                .toList();
    }

    private List<PlacedIndicator> placed(List<IndicatorRow> rows, List<UUID> region) {
        Map<String, Collection<Figure>> known = new HashMap<>();
        further.columns(rows, region)
                .forEach(column ->
                        known.put(column.indicator().code(), column.byUnit().values()));
        return rows.stream()
                .map(row -> new PlacedIndicator(
                        row,
                        place(
                                row.indicator(),
                                row.figure(),
                                known.getOrDefault(row.indicator().code(), List.of()))))
                .toList();
    }

    private static @Nullable Place place(Indicator indicator, @Nullable Figure figure, Collection<Figure> region) {
        List<Figure> measured = region.stream().filter(Figure::isMeasured).toList();
        if (figure == null || figure.value() == null || measured.isEmpty()) {
            return null;
        }
        Comparator<Figure> worstFirst = Comparator.comparing(Figure::value, indicator.worstFirst());
        long better = measured.stream()
                .filter(other -> worstFirst.compare(other, figure) > 0)
                .count();
        return new Place(1 + (int) better, measured.size());
    }

    private Stream<ReportRow> report(Unit unit, Period period) {
        return statuses.of(List.of(unit.id().value()), period).stream()
                .map(status -> new ReportRow(status, own(unit, period).orElse(null), days(unit, status)));
    }

    private long days(Unit unit, CheckpointStatus status) {
        LocalDate due = status.dueOn();
        if (due == null) {
            return 0;
        }
        LocalDate today = LocalDate.now(clock.withZone(unit.zone()));
        return status.late()
                ? workingDays.between(due, today).days()
                : workingDays.between(today, due).days();
    }
}
