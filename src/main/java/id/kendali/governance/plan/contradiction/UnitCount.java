package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanDocument.PlanUnit;
import id.kendali.governance.plan.document.PlanNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The text counts other units than the table of addresses lists, in all or of one kind. */
final class UnitCount implements Rule {

    @Override
    public String name() {
        return "UNIT_COUNT";
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        List<PlanUnit> units =
                plan.units().stream().filter(unit -> !unit.parent().isEmpty()).toList();
        if (units.isEmpty()) {
            return List.of();
        }
        PlanNode office = plan.tree("organisation.yaml").get("office");
        List<Contradiction> found = new ArrayList<>();
        compare("UPT", office.get("upt_count_printed"), units.size()).ifPresent(found::add);
        PlanNode breakdown = office.get("upt_breakdown_printed");
        Map<String, Integer> listed =
                byKind(breakdown.entries().keySet().stream().toList(), units);
        breakdown
                .entries()
                .forEach((kind, stated) ->
                        compare(kind, stated, listed.getOrDefault(kind, 0)).ifPresent(found::add));
        return found;
    }

    /** How many units bear the name of each kind; a longer name is the kind of its own that it says. */
    private static Map<String, Integer> byKind(List<String> kinds, List<PlanUnit> units) {
        List<String> longestFirst = new ArrayList<>(kinds);
        longestFirst.sort(Comparator.comparing(kind -> -fullName(kind).all().size()));
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (PlanUnit unit : units) {
            Words name = Words.of(unit.name());
            longestFirst.stream()
                    .filter(kind -> fullName(kind).sharedBeginning(name)
                            == fullName(kind).all().size())
                    .findFirst()
                    .ifPresent(kind -> counts.merge(kind, 1, Integer::sum));
        }
        return counts;
    }

    /** The name of a kind without the abbreviation in brackets. */
    private static Words fullName(String kind) {
        return Words.of(kind.replaceAll("\\(.*?\\)", ""));
    }

    private Optional<Contradiction> compare(String kind, PlanNode stated, int listed) {
        return stated.number()
                .map(Number::intValue)
                .filter(count -> count != listed)
                .map(count -> new Found(
                                this,
                                Severity.MODERATE,
                                Subject.of(Subject.Kind.DOCUMENT, kind),
                                Place.node(stated, Outline.placeOf(stated.file()), stated.textOrBlank()),
                                Place.file("org_units.csv", Outline.placeOf("org_units.csv"), String.valueOf(listed)))
                        .apartBy(Math.abs(count - listed), kind, count, listed));
    }
}
