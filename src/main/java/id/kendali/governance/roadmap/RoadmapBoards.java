package id.kendali.governance.roadmap;

import id.kendali.governance.plan.PlanTabs;
import id.kendali.governance.roadmap.RoadmapBoard.Aspect;
import id.kendali.governance.roadmap.RoadmapBoard.Cell;
import id.kendali.governance.roadmap.RoadmapBoard.Moment;
import id.kendali.governance.roadmap.RoadmapBoard.Year;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.organisation.Units;
import id.kendali.platform.ui.Choice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Composes boards, and lists the roadmaps that the reader may see. */
@Component
@Transactional(readOnly = true)
class RoadmapBoards {

    /** Standings that the sentence about a whole roadmap names even if nothing stands so. */
    private static final Set<String> ALWAYS = Set.of(
            RoadmapState.SELESAI.name(),
            RoadmapState.BERJALAN.name(),
            RoadmapRow.LATE,
            RoadmapState.DIRENCANAKAN.name());

    private static final List<String> IN_SENTENCES = List.of(
            RoadmapState.SELESAI.name(),
            RoadmapState.DIAJUKAN_SELESAI.name(),
            RoadmapState.BERJALAN.name(),
            RoadmapRow.LATE,
            RoadmapState.DITUNDA.name(),
            RoadmapState.DIBATALKAN.name(),
            RoadmapState.DIRENCANAKAN.name());

    private final PlanTabs plans;
    private final Roadmaps roadmaps;
    private final RoadmapQueries queries;
    private final Units units;
    private final RoadmapTexts texts;
    private final Clock clock;

    RoadmapBoards(
            PlanTabs plans, Roadmaps roadmaps, RoadmapQueries queries, Units units, RoadmapTexts texts, Clock clock) {
        this.plans = plans;
        this.roadmaps = roadmaps;
        this.queries = queries;
        this.units = units;
        this.texts = texts;
        this.clock = clock;
    }

    /** One roadmap of the list, with a sentence about its items. */
    record Line(Unit region, Roadmap roadmap, String counts) {

        public String href() {
            return RoadmapConfiguration.address(region.code(), roadmap.firstYear());
        }

        /** {@code 2025–2029} */
        public String years() {
            return roadmap.firstYear() + "–" + roadmap.lastYear();
        }
    }

    List<Line> visible() {
        return roadmaps.findAllByOrderByFirstYearDesc().stream()
                .flatMap(roadmap -> units
                        .find(roadmap.unitId())
                        .map(region -> new Line(region, roadmap, sentence(alive(queries.rows(roadmap.id())), ALWAYS)))
                        .stream())
                .toList();
    }

    RoadmapBoard board(String region, int firstYear, RoadmapFilter filter) {
        PlanTabs.Top top = plans.top(region, firstYear);
        Optional<Roadmap> roadmap = roadmaps.findByPlanId(top.plan());
        List<RoadmapRow> all = roadmap.map(found -> queries.rows(found.id())).orElse(List.of());
        List<RoadmapRow> alive = alive(all);
        List<RoadmapRow> counted = filter.beforeStanding(alive);
        List<Year> years = years(top, alive, filter);
        return new RoadmapBoard(
                top,
                roadmap.map(Roadmap::planVersion).orElse(null),
                filter,
                years,
                aspects(filter.apply(alive), years),
                sentence(counted, ALWAYS),
                standings(counted),
                counted.size(),
                (int) alive.stream().filter(RoadmapRow::late).count(),
                all.stream().filter(row -> !row.isAlive()).toList(),
                choices(top, alive));
    }

    /** The living items that the filter leaves, what is late first. */
    List<RoadmapRow> rows(String region, int firstYear, RoadmapFilter filter) {
        return roadmaps
                .findByPlanId(plans.top(region, firstYear).plan())
                .map(roadmap -> filter.apply(alive(queries.rows(roadmap.id()))))
                .orElse(List.of())
                .stream()
                .sorted(Comparator.comparing(row -> !row.late()))
                .toList();
    }

    private static List<RoadmapRow> alive(List<RoadmapRow> rows) {
        return rows.stream().filter(RoadmapRow::isAlive).toList();
    }

    /** Those of the plan, and others of which it speaks. */
    private List<Year> years(PlanTabs.Top top, List<RoadmapRow> rows, RoadmapFilter filter) {
        int now = LocalDate.now(clock.withZone(top.region().zone())).getYear();
        return IntStream.concat(
                        IntStream.rangeClosed(top.firstYear(), top.lastYear()),
                        rows.stream().mapToInt(RoadmapRow::year))
                .distinct()
                .sorted()
                .filter(year -> filter.year() == null || year == filter.year())
                .mapToObj(year -> new Year(year, year < now ? Moment.PAST : year == now ? Moment.NOW : Moment.AHEAD))
                .toList();
    }

    private List<Aspect> aspects(List<RoadmapRow> rows, List<Year> years) {
        Map<Integer, List<RoadmapRow>> byAspect = rows.stream()
                .collect(Collectors.groupingBy(RoadmapRow::aspectNumber, TreeMap::new, Collectors.toList()));
        List<Aspect> aspects = new ArrayList<>();
        byAspect.forEach((number, own) -> aspects.add(new Aspect(
                number,
                own.get(0).aspect(),
                sentence(own, Set.of()),
                years.stream().map(year -> cell(year, own)).toList())));
        return aspects;
    }

    private static Cell cell(Year year, List<RoadmapRow> rows) {
        return new Cell(
                year,
                rows.stream()
                        .filter(row -> row.year() == year.year())
                        .sorted(Comparator.comparing(row -> !row.late()))
                        .toList());
    }

    /** "56 butir: 3 selesai, 5 berjalan, 1 terlambat, 47 direncanakan" */
    private String sentence(List<RoadmapRow> rows, Set<String> always) {
        String parts = IN_SENTENCES.stream()
                .map(standing -> Map.entry(standing, count(rows, standing)))
                .filter(count -> count.getValue() > 0 || always.contains(count.getKey()))
                .map(count -> texts.here("roadmap.count." + count.getKey(), count.getValue()))
                .collect(Collectors.joining(", "));
        return texts.here("roadmap.counts", rows.size(), parts);
    }

    private static Map<String, Long> standings(List<RoadmapRow> rows) {
        Map<String, Long> standings = new LinkedHashMap<>();
        Stream.concat(
                        Stream.of(RoadmapRow.LATE),
                        Arrays.stream(RoadmapState.values()).map(Enum::name))
                .forEach(standing -> {
                    long count = count(rows, standing);
                    if (count > 0) {
                        standings.put(standing, count);
                    }
                });
        return standings;
    }

    private static long count(List<RoadmapRow> rows, String standing) {
        return rows.stream().filter(row -> row.standing().equals(standing)).count();
    }

    private RoadmapBoard.Choices choices(PlanTabs.Top top, List<RoadmapRow> rows) {
        String all = texts.here("roadmap.filter.all");
        Map<String, String> aspects = new LinkedHashMap<>(Map.of("", all));
        rows.forEach(row -> aspects.putIfAbsent(Integer.toString(row.aspectNumber()), row.aspect()));
        Map<String, String> years = new LinkedHashMap<>(Map.of("", all));
        years(top, rows, new RoadmapFilter(null, null, null, null, null))
                .forEach(year -> years.put(Integer.toString(year.year()), Integer.toString(year.year())));
        Map<String, String> owners = new LinkedHashMap<>(Map.of("", all));
        owners.put(RoadmapFilter.NOBODY, texts.here("roadmap.owner.none"));
        rows.stream()
                .filter(row -> row.ownerCode() != null)
                .sorted(Comparator.comparing(RoadmapRow::ownerName))
                .forEach(row -> owners.putIfAbsent(row.ownerCode(), row.ownerName()));
        return new RoadmapBoard.Choices(choices(aspects), choices(years), choices(owners));
    }

    private static List<Choice> choices(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(entry -> new Choice(entry.getKey(), entry.getValue()))
                .toList();
    }
}
