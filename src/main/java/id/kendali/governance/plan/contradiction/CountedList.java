package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A list whose length the plan also states: in its text, in a formula that goes through the list, and by the list.
 *
 * @param owner what has the list
 * @param thing what is counted, such as {@code dimension}
 * @param counts every length that is stated, the ones of the text first
 */
record CountedList(PlanNode owner, String thing, List<Count> counts) {

    private static final Pattern COUNT = Pattern.compile("(.+)_count(_printed)?");
    private static final List<String> TEXTS = List.of("description", "definition", "text");

    /** One statement of the length. */
    record Count(int value, boolean inFormula, Place place) {}

    /** All lists of a group of a tree that are counted. */
    static Stream<CountedList> of(PlanNode owner) {
        List<CountedList> lists = new ArrayList<>();
        owner.entries().forEach((key, stated) -> {
            Matcher count = COUNT.matcher(key);
            if (count.matches()) {
                lists.add(counted(owner, count.group(1), stated));
            } else if (key.equals("counts_printed")) {
                stated.entries().forEach((thing, number) -> {
                    if (thing.endsWith(lastName(owner))) {
                        lists.add(counted(owner, thing, number));
                    }
                });
            } else if (TEXTS.contains(key)) {
                announced(owner, stated).ifPresent(lists::add);
            }
        });
        return lists.stream();
    }

    /** What the owner is called; the name of its place in the tree if it has no name. */
    String ownerName() {
        return owner.get("name").text().orElseGet(() -> lastName(owner));
    }

    String key() {
        return owner.get("code").text().orElseGet(this::ownerName) + " " + thing;
    }

    private static CountedList counted(PlanNode owner, String thing, PlanNode stated) {
        List<Count> counts = new ArrayList<>();
        Map<String, PlanNode> places = stated.entries();
        (places.isEmpty()
                        ? Stream.of(stated)
                        : Stream.of("named_in_text", "in_text").map(stated::get))
                .flatMap(node -> count(node, ", teks", false).stream())
                .forEach(counts::add);
        list(owner, thing).ifPresent(list -> counts.add(length(list)));
        FormulaOrdinals.in(owner, thing)
                .or(() -> count(stated.get("in_formula"), ", rumus", true))
                .ifPresent(counts::add);
        return new CountedList(owner, thing, counts);
    }

    private static Optional<CountedList> announced(PlanNode owner, PlanNode text) {
        return AnnouncedNumber.in(text.textOrBlank())
                .flatMap(number -> owner.entries().entrySet().stream()
                        .filter(list -> !list.getValue().items().isEmpty())
                        .filter(list -> List.of(list.getKey().split("_")).contains(number.noun()))
                        .findFirst()
                        .map(list -> new CountedList(
                                owner,
                                list.getKey(),
                                List.of(
                                        new Count(number.value(), false, place(text, ", teks", number.words())),
                                        length(list.getValue())))));
    }

    private static Optional<PlanNode> list(PlanNode owner, String thing) {
        return Stream.of(thing + "s", "elements", "items")
                .map(owner::get)
                .filter(list -> !list.items().isEmpty())
                .findFirst();
    }

    private static Count length(PlanNode list) {
        List<PlanNode> items = list.items();
        String first = items.get(0).get("letter").textOrBlank();
        String last = items.get(items.size() - 1).get("letter").textOrBlank();
        String length = String.valueOf(items.size());
        String reading = first.isEmpty() ? length : first + "–" + last + " (" + length + ")";
        return new Count(items.size(), false, place(list, ", daftar", reading));
    }

    private static Optional<Count> count(PlanNode node, String where, boolean inFormula) {
        return node.number()
                .map(number -> new Count(number.intValue(), inFormula, place(node, where, node.textOrBlank())));
    }

    private static Place place(PlanNode node, String where, String value) {
        return Place.node(node, Outline.placeOf(node.file()) + where, value);
    }

    private static String lastName(PlanNode owner) {
        return owner.path().substring(owner.path().lastIndexOf('.') + 1).replaceAll("\\[\\d+]$", "");
    }
}
