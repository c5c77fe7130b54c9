package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanDocument.Years;
import id.kendali.governance.plan.document.PlanNode;
import id.kendali.governance.plan.document.PlanRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The years of a table, or of the title of the decree, are not those of the period of the plan. */
final class YearsAndPeriod implements Rule {

    private static final List<String> TABLES = List.of("indicator_targets.csv", "funding.csv", "roadmap.csv");
    private static final Pattern PERIOD = Pattern.compile("(20\\d\\d)\\s*[-–]\\s*(20\\d\\d)");

    @Override
    public String name() {
        return "YEARS_AND_PERIOD";
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        PlanNode period = plan.tree("context.yaml").get("plan_period");
        if (period.isBlank() || plan.years().isEmpty()) {
            return List.of();
        }
        Years years = plan.years().orElseThrow();
        Place stated = Place.node(period, Outline.placeOf(period.file()), years.first() + "–" + years.last());
        List<Contradiction> found = new ArrayList<>();
        TABLES.forEach(file -> outside(plan, file, years)
                .map(outside -> contradiction(file, stated, outside))
                .ifPresent(found::add));
        title(plan, years)
                .map(title -> contradiction("context.yaml", stated, title))
                .ifPresent(found::add);
        return found;
    }

    /** The years of a table that are outside the period, or the years of the period that it lacks. */
    private static Optional<Place> outside(PlanDocument plan, String file, Years years) {
        List<PlanRow> rows = plan.table(file).rows().stream()
                .filter(row -> row.whole("year").isPresent())
                .toList();
        SortedSet<Integer> printed = rows.stream()
                .map(row -> row.whole("year").orElseThrow())
                .collect(Collectors.toCollection(TreeSet::new));
        boolean same = printed.equals(new TreeSet<>(years.all()));
        return rows.isEmpty() || same
                ? Optional.empty()
                : Optional.of(rows.stream()
                        .filter(row -> !years.all().contains(row.whole("year").orElseThrow()))
                        .findFirst()
                        .orElse(rows.get(0))
                        .place("year", Outline.placeOf(rows.get(0)))
                        .reading(printed.stream().map(String::valueOf).collect(Collectors.joining(", "))));
    }

    private static Optional<Place> title(PlanDocument plan, Years years) {
        PlanNode title = plan.tree("context.yaml").get("decree").get("title");
        Stream<MatchResult> periods = PERIOD.matcher(title.textOrBlank()).results();
        return periods.filter(period -> Integer.parseInt(period.group(1)) != years.first()
                        || Integer.parseInt(period.group(2)) != years.last())
                .findFirst()
                .map(period -> Place.node(title, Outline.placeOf(title.file()), period.group()));
    }

    private Contradiction contradiction(String file, Place stated, Place other) {
        return new Found(this, Severity.MODERATE, Subject.of(Subject.Kind.DOCUMENT, file), stated, other)
                .toldWith(other.location(), other.value(), stated.value());
    }
}
