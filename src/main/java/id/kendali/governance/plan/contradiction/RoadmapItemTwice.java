package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanDocument.RoadmapItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The roadmap has the same item in several years or aspects, so that it is open when it is done. */
final class RoadmapItemTwice implements Rule {

    @Override
    public String name() {
        return "ROADMAP_ITEM_TWICE";
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        Map<Words, List<RoadmapItem>> items = new LinkedHashMap<>();
        plan.roadmap()
                .forEach(item -> items.computeIfAbsent(Words.of(item.text()), none -> new ArrayList<>())
                        .add(item));
        List<Contradiction> found = new ArrayList<>();
        items.forEach((words, same) -> {
            if (same.size() > 1 && !isYearly(same, plan)) {
                found.add(contradiction(words, same));
            }
        });
        return found;
    }

    /** What stands in every year of the plan is meant to be done each year. */
    private static boolean isYearly(List<RoadmapItem> same, PlanDocument plan) {
        List<Integer> years = same.stream().map(RoadmapItem::year).toList();
        return plan.years().filter(all -> years.containsAll(all.all())).isPresent();
    }

    private Contradiction contradiction(Words words, List<RoadmapItem> same) {
        RoadmapItem first = same.get(0);
        String years = same.stream()
                .map(item -> String.valueOf(item.year()))
                .distinct()
                .collect(Collectors.joining(", "));
        return new Found(
                        this,
                        Severity.MINOR,
                        Subject.of(Subject.Kind.DOCUMENT, words.joined()),
                        place(first),
                        place(same.get(same.size() - 1)))
                .toldWith(Excerpt.of(first.text()), years);
    }

    private static Place place(RoadmapItem item) {
        String location = Outline.placeOf(item.row()) + ", " + item.aspect() + " " + item.year();
        return item.row().place("item", location);
    }
}
