package id.kendali.governance.performance;

import id.kendali.engine.indicator.Catalogue;
import id.kendali.engine.indicator.Indicator;
import id.kendali.governance.performance.AchievementPage.Aim;
import id.kendali.governance.performance.AchievementPage.HistoryLine;
import id.kendali.governance.performance.EarlierYears.PrintedCell;
import id.kendali.governance.performance.UnitTarget.Origin;
import id.kendali.platform.access.PositionKind;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.calendar.Period;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.organisation.UnitType;
import id.kendali.platform.organisation.Units;
import id.kendali.platform.ui.Choice;
import id.kendali.platform.ui.NotFound;
import id.kendali.platform.ui.NumberForm;
import id.kendali.platform.ui.YearChart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Composes the five comparisons of an indicator. */
@Component
@Transactional(readOnly = true)
class AchievementPages {

    private static final Set<String> REALISED = Set.of("REALISATION", "REALISATION_OR_ACHIEVEMENT");
    private static final String MID_TERM = "MID_TERM_TARGET";

    private final Catalogue catalogue;
    private final Units units;
    private final UnitTargets targets;
    private final PlanTargets plans;
    private final Achievements achievements;
    private final EarlierYears earlier;
    private final Analyses analyses;
    private final PrintedCauses causes;
    private final AnalysisTimeline timeline;
    private final PeriodCalendar calendar;
    private final PerformanceTexts texts;

    AchievementPages(
            Catalogue catalogue,
            Units units,
            UnitTargets targets,
            PlanTargets plans,
            Achievements achievements,
            EarlierYears earlier,
            Analyses analyses,
            PrintedCauses causes,
            AnalysisTimeline timeline,
            PeriodCalendar calendar,
            PerformanceTexts texts) {
        this.catalogue = catalogue;
        this.units = units;
        this.targets = targets;
        this.plans = plans;
        this.achievements = achievements;
        this.earlier = earlier;
        this.analyses = analyses;
        this.causes = causes;
        this.timeline = timeline;
        this.calendar = calendar;
        this.texts = texts;
    }

    AchievementPage page(String code, @Nullable String unitCode, @Nullable Integer wantedYear, SignedIn me) {
        int year = wantedYear == null ? calendar.today().getYear() : wantedYear;
        Unit unit = unit(unitCode, me);
        Indicator indicator = catalogue
                .indicator(code, Period.year(year))
                .or(() -> catalogue.indicator(code))
                .orElseThrow(() -> new NotFound("indicator " + code));
        UnitId region = TargetComparisons.region(unit);
        UnitTarget target = targets.of(unit.id(), region).of(indicator, year);
        List<HistoryLine> cells = unit.isRegionalOffice() ? cells(unit.id(), code) : List.of();
        List<Aim> aims = aims(unit, region, indicator);
        Optional<Analysis> analysis = analyses.findByUnitIdAndIndicatorAndYear(unit.id(), code, year);
        return new AchievementPage(
                indicator,
                unit,
                unit.isRegionalOffice()
                        ? texts.here("performance.achievement.region", unit.shortName())
                        : unit.shortName(),
                year,
                years(aims, year),
                choices(me),
                target,
                achievements.ofPeriods(unit, indicator, year, target),
                achievements.ofYear(unit, indicator, year, target),
                cells,
                historyChart(cells).orElse(null),
                aims,
                aims.isEmpty() ? null : aims.get(aims.size() - 1),
                aimChart(aims).orElse(null),
                NationalStandard.of(code, year).orElse(null),
                analysis.orElse(null),
                causes.of(unit.code(), code, year),
                analysis.map(known -> timeline.of(known, unit.zone())).orElse(List.of()),
                mayWrite(unit, me));
    }

    /** Who answers for the unit writes its causes; of a region, the heads of its divisions as well. */
    boolean mayWrite(Unit unit, SignedIn me) {
        return me.may(Right.WRITE_ANALYSIS)
                && (me.position().unitId().equals(unit.id().value())
                        && (me.position().kind() != PositionKind.KEPALA_BIDANG || unit.isRegionalOffice()));
    }

    /** The unit asked for, or the one of the position; the reader must reach it. */
    Unit unit(@Nullable String code, SignedIn me) {
        Optional<Unit> unit = code == null || code.isBlank()
                ? units.find(new UnitId(me.position().unitId()))
                : units.findByCode(code);
        return unit.filter(known -> me.reaches(known.id().value())).orElseThrow(() -> new NotFound("unit " + code));
    }

    List<Choice> choices(SignedIn me) {
        return units.findAll(me.position().reachedUnits(), calendar.today()).stream()
                .filter(unit -> unit.type() != UnitType.DITJEN)
                .sorted(Comparator.comparing((Unit unit) -> !unit.isRegionalOffice())
                        .thenComparing(Unit::shortName))
                .map(unit -> new Choice(
                        unit.code(),
                        unit.isRegionalOffice()
                                ? texts.here("performance.achievement.region", unit.shortName())
                                : unit.shortName()))
                .toList();
    }

    private static List<Choice> years(List<Aim> aims, int year) {
        return Stream.concat(aims.stream().map(Aim::year), Stream.of(year))
                .distinct()
                .sorted()
                .map(each -> new Choice(String.valueOf(each), String.valueOf(each)))
                .toList();
    }

    private List<HistoryLine> cells(UnitId region, String code) {
        List<PrintedCell> cells = earlier.of(region, code);
        return cells.stream()
                .map(cell -> new HistoryLine(
                        cell,
                        texts.here("performance.history.period." + cell.period()),
                        texts.here("performance.history.kind." + cell.kind()),
                        doubts(cell, cells),
                        PrintedRemark.here(cell.note())))
                .toList();
    }

    private List<String> doubts(PrintedCell cell, List<PrintedCell> all) {
        List<String> doubts = new ArrayList<>();
        if (!cell.isCertain()) {
            doubts.add(texts.here(cell.yearSource().messageKey()));
        }
        if (isRealised(cell)
                && all.stream()
                        .anyMatch(other -> isRealised(other)
                                && Objects.equals(other.year(), cell.year())
                                && other.period().equals(cell.period())
                                && other.value().compareTo(cell.value()) != 0)) {
            doubts.add(texts.here("performance.history.contradicts"));
        }
        if (cell.kind().equals("REALISATION_OR_ACHIEVEMENT") && cell.value() != null) {
            doubts.add(texts.here("performance.history.mixed"));
        }
        return doubts;
    }

    private static boolean isRealised(PrintedCell cell) {
        return REALISED.contains(cell.kind()) && cell.value() != null && cell.year() != null;
    }

    /** Realised values in the unit of most cells, the first of each year, beside the mid-term targets. */
    private Optional<YearChart> historyChart(List<HistoryLine> lines) {
        List<HistoryLine> realised =
                lines.stream().filter(line -> isRealised(line.cell())).toList();
        List<HistoryLine> aimed = lines.stream()
                .filter(line -> line.cell().kind().equals(MID_TERM)
                        && line.cell().value() != null
                        && line.cell().year() != null)
                .toList();
        IntSummaryStatistics span = lines.stream()
                .map(line -> line.cell().year())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .summaryStatistics();
        if (span.getCount() == 0) {
            return Optional.empty();
        }
        return YearChart.of(
                IntStream.rangeClosed(span.getMin(), span.getMax()).boxed().toList(),
                List.of(
                        values("performance.history.series.realised", realised),
                        values("performance.history.series.target", aimed)));
    }

    private YearChart.Values values(String key, List<HistoryLine> lines) {
        Map<Integer, BigDecimal> values = new TreeMap<>();
        Set<Integer> uncertain = new HashSet<>();
        lines.forEach(line -> {
            values.putIfAbsent(line.cell().year(), line.cell().value());
            if (line.isDoubtful()) {
                uncertain.add(line.cell().year());
            }
        });
        return new YearChart.Values(texts.here(key), values, uncertain, NumberForm::of);
    }

    private List<Aim> aims(Unit unit, UnitId region, Indicator indicator) {
        return plans.of(region, indicator).stream()
                .filter(target -> !target.standing().equals("DROPPED"))
                .map(target -> {
                    UnitTarget aim = new UnitTarget(
                            target.value(),
                            target.value() == null ? Origin.UNDECIDED : Origin.PLAN,
                            texts.here(
                                    target.value() == null ? "performance.target.undecided" : "performance.target.plan",
                                    target.version(),
                                    target.source()),
                            null);
                    return new Aim(
                            target.year(),
                            target.value(),
                            aim.source(),
                            achievements.ofYear(unit, indicator, target.year(), aim));
                })
                .toList();
    }

    private Optional<YearChart> aimChart(List<Aim> aims) {
        Map<Integer, BigDecimal> realised = new TreeMap<>();
        Map<Integer, BigDecimal> aimed = new TreeMap<>();
        Set<Integer> provisional = new HashSet<>();
        for (Aim aim : aims) {
            if (aim.reached().value() != null) {
                realised.put(aim.year(), aim.reached().value());
            }
            if (aim.reached().provisional()) {
                provisional.add(aim.year());
            }
            if (aim.target() != null) {
                aimed.put(aim.year(), aim.target());
            }
        }
        return YearChart.of(
                aims.stream().map(Aim::year).toList(),
                List.of(
                        new YearChart.Values(
                                texts.here("performance.history.series.realised"),
                                realised,
                                provisional,
                                NumberForm::of),
                        new YearChart.Values(
                                texts.here("performance.history.series.target"), aimed, Set.of(), NumberForm::of)));
    }
}
