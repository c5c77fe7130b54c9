package id.kendali.governance.performance;

import id.kendali.engine.indicator.Catalogue;
import id.kendali.engine.indicator.Indicator;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.exchange.ExportTable;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.ui.Choice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists the indicators of a unit or region with their achievements, and writes them as files. */
@Component
@Transactional(readOnly = true)
class AchievementLists {

    private final Catalogue catalogue;
    private final AchievementPages pages;
    private final UnitTargets targets;
    private final Achievements achievements;
    private final PeriodCalendar calendar;
    private final PerformanceTexts texts;

    AchievementLists(
            Catalogue catalogue,
            AchievementPages pages,
            UnitTargets targets,
            Achievements achievements,
            PeriodCalendar calendar,
            PerformanceTexts texts) {
        this.catalogue = catalogue;
        this.pages = pages;
        this.targets = targets;
        this.achievements = achievements;
        this.calendar = calendar;
        this.texts = texts;
    }

    /** Indicators of a unit in a year: those that are measured or have a target, then the others. */
    record ListPage(Unit unit, int year, List<Choice> units, List<Choice> years, List<Line> aimed, List<Line> others) {}

    /** An indicator with the year's achievement. */
    record Line(Indicator indicator, UnitTarget target, Achievement year, String href) {}

    /** A line of a file: which comparison it belongs to, and what it says. */
    record FileLine(
            String section,
            String period,
            @Nullable BigDecimal target,
            @Nullable BigDecimal value,
            @Nullable BigDecimal uncapped,
            @Nullable BigDecimal counted,
            @Nullable String note) {}

    ListPage page(@Nullable String unitCode, @Nullable Integer wantedYear, SignedIn me) {
        int year = wantedYear == null ? calendar.today().getYear() : wantedYear;
        Unit unit = pages.unit(unitCode, me);
        UnitTargets.OfUnit aims = targets.of(unit.id(), TargetComparisons.region(unit));
        List<Line> lines = catalogue.indicators().stream()
                .map(indicator -> {
                    UnitTarget target = aims.of(indicator, year);
                    return new Line(
                            indicator,
                            target,
                            achievements.ofYear(unit, indicator, year, target),
                            "%s%s?unit=%s&tahun=%d"
                                    .formatted(AchievementController.BASE, indicator.code(), unit.code(), year));
                })
                .toList();
        Predicate<Line> aimed =
                line -> line.target().value() != null || line.year().value() != null;
        int present = calendar.today().getYear();
        return new ListPage(
                unit,
                year,
                pages.choices(me),
                IntStream.rangeClosed(Math.min(year, present - 1), Math.max(year, present))
                        .mapToObj(each -> new Choice(String.valueOf(each), String.valueOf(each)))
                        .toList(),
                lines.stream().filter(aimed).toList(),
                lines.stream().filter(aimed.negate()).toList());
    }

    ExportTable<Line> table(ListPage page) {
        return ExportTable.<Line>titled("performance.achievement.list")
                .filter("performance.list.unit", page.unit().shortName())
                .filter("performance.achievement.year", String.valueOf(page.year()))
                .text("performance.achievement.code", line -> line.indicator().number())
                .text(
                        "performance.achievement.indicator",
                        line -> line.indicator().name().here())
                .text("performance.achievement.unit", line -> line.indicator().unit())
                .decimal(
                        "performance.achievement.target",
                        2,
                        line -> line.target().value())
                .text("performance.achievement.source", line -> line.target().source())
                .text("performance.achievement.period", line -> line.year().period())
                .decimal(
                        "performance.achievement.realised",
                        2,
                        line -> line.year().value())
                .percent(
                        "performance.achievement.uncapped",
                        2,
                        line -> line.year().uncapped())
                .percent(
                        "performance.achievement.counted",
                        2,
                        line -> line.year().counted())
                .text("performance.achievement.note", line -> note(line.year()))
                .rows(() -> Stream.concat(page.aimed().stream(), page.others().stream()));
    }

    ExportTable<FileLine> table(AchievementPage page) {
        return ExportTable.<FileLine>titled(
                        "performance.achievement.title", page.indicator().number())
                .filter("performance.list.unit", page.unit().shortName())
                .filter("performance.achievement.year", String.valueOf(page.year()))
                .text("performance.achievement.section", FileLine::section)
                .text("performance.achievement.period", FileLine::period)
                .decimal("performance.achievement.target", 2, FileLine::target)
                .decimal("performance.achievement.realised", 2, FileLine::value)
                .percent("performance.achievement.uncapped", 2, FileLine::uncapped)
                .percent("performance.achievement.counted", 2, FileLine::counted)
                .text("performance.achievement.note", FileLine::note)
                .rows(() -> lines(page).stream());
    }

    private List<FileLine> lines(AchievementPage page) {
        List<FileLine> lines = new ArrayList<>();
        String first = texts.here("performance.achievement.first");
        page.periods().forEach(line -> lines.add(line(first, line)));
        lines.add(line(first, page.whole()));
        String second = texts.here("performance.achievement.second");
        page.cells()
                .forEach(each -> lines.add(new FileLine(
                        second,
                        (each.cell().year() == null ? "—" : each.cell().year()) + " " + each.period() + " · "
                                + each.kind(),
                        null,
                        each.cell().value(),
                        null,
                        null,
                        Stream.concat(
                                        Stream.of(each.cell().printed(), each.remark())
                                                .filter(text -> !text.isEmpty()),
                                        each.doubts().stream())
                                .collect(Collectors.joining(" · ")))));
        String third = texts.here("performance.achievement.third");
        page.aims()
                .forEach(aim -> lines.add(new FileLine(
                        third,
                        String.valueOf(aim.year()),
                        aim.target(),
                        aim.reached().value(),
                        aim.reached().uncapped(),
                        aim.reached().counted(),
                        aim.source())));
        lines.add(new FileLine(
                texts.here("performance.achievement.fourth"),
                String.valueOf(page.year()),
                page.standard() == null ? null : page.standard().value(),
                null,
                null,
                null,
                page.standard() == null
                        ? texts.here("performance.standard.none")
                        : page.standard().statement().here()));
        if (page.analysis() != null) {
            lines.add(new FileLine(
                    texts.here("performance.achievement.fifth"),
                    String.valueOf(page.year()),
                    null,
                    null,
                    null,
                    null,
                    page.analysis().causes() + "\n" + page.analysis().solutions()));
        }
        return lines;
    }

    private static FileLine line(String section, Achievement line) {
        return new FileLine(
                section, line.period(), line.target(), line.value(), line.uncapped(), line.counted(), note(line));
    }

    private static @Nullable String note(Achievement line) {
        return line.missing() != null ? line.missing() : line.refusal();
    }
}
