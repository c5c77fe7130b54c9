package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanNode;
import id.kendali.governance.plan.document.PlanRow;
import id.kendali.governance.plan.document.PlanTable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A heading is printed without what the headings beside it have: a list without items, a title without text. */
final class AnnouncedAndEmpty implements Rule {

    @Override
    public String name() {
        return "ANNOUNCED_AND_EMPTY";
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        Stream<Contradiction> lists = plan.trees().stream()
                .flatMap(PlanNode::all)
                .filter(list -> list.items().stream().anyMatch(AnnouncedAndEmpty::hasItems))
                .flatMap(list -> list.items().stream())
                .filter(entry -> entry.entries().containsKey("items") && !hasItems(entry))
                .map(this::contradiction);
        Stream<Contradiction> texts =
                plan.tables().stream().filter(table -> table.hasColumn("title")).flatMap(this::titles);
        return Stream.concat(lists, texts).toList();
    }

    private static boolean hasItems(PlanNode entry) {
        return !entry.get("items").items().isEmpty();
    }

    private Contradiction contradiction(PlanNode entry) {
        String heading = entry.entries().entrySet().stream()
                .filter(part -> !part.getKey().equals("note"))
                .flatMap(part -> part.getValue().text().stream())
                .map(KindWord::of)
                .collect(Collectors.joining(", "));
        String place = Outline.placeOf(entry.file());
        return contradiction(
                heading, Place.node(entry, place, heading), Place.node(entry.get("items"), place, Found.NOTHING));
    }

    /** The last column has the text under the title; a table that has none at all does not announce any. */
    private Stream<Contradiction> titles(PlanTable table) {
        String text = table.columns().get(table.columns().size() - 1);
        List<PlanRow> empty =
                table.rows().stream().filter(row -> row.text(text).isEmpty()).toList();
        Set<String> explained = table.rows().stream()
                .filter(row -> row.text(text).isPresent())
                .map(row -> row.textOrBlank("title"))
                .collect(Collectors.toSet());
        return 2 * empty.size() >= table.rows().size()
                ? Stream.empty()
                : empty.stream()
                        .filter(row -> row.text("title").isPresent() && explained.add(row.textOrBlank("title")))
                        .map(row -> contradiction(
                                row.textOrBlank("title"),
                                row.place("title", Outline.placeOf(row)),
                                row.place(text, Outline.placeOf(row)).reading(Found.NOTHING)));
    }

    private Contradiction contradiction(String heading, Place announced, Place empty) {
        Subject subject = Subject.of(Subject.Kind.DOCUMENT, announced.file() + " " + heading);
        return new Found(this, Severity.MINOR, subject, announced, empty).toldWith(heading);
    }
}
