package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.Cascade;
import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanNode;
import id.kendali.governance.plan.document.PlanRow;
import id.kendali.governance.plan.document.PlanTable;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where a plan prints its goals and indicators. */
final class Mentions {

    private static final List<Columns> COLUMNS = List.of(
            new Columns(Subject.Kind.ELEMENT, "code", "code_printed", "name"),
            new Columns(Subject.Kind.INDICATOR, "code", "code_printed", "indicator_printed"),
            new Columns(Subject.Kind.ELEMENT, "sk_code", "sk_code", "sk_name"),
            new Columns(Subject.Kind.INDICATOR, "ikk_code", "ikk_code", "ikk_name"));

    private Mentions() {}

    /** Every mention once per place: of tables that print a code of their own, of other tables, of chapters. */
    static List<Mention> of(PlanDocument plan) {
        Map<List<Object>, Mention> once = new LinkedHashMap<>();
        Stream.of(tables(plan), cascade(plan.cascade()), descriptions(plan))
                .flatMap(mentions -> mentions)
                .forEach(mention -> once.putIfAbsent(
                        List.of(mention.code(), mention.printed(), mention.name(), mention.location()), mention));
        return List.copyOf(once.values());
    }

    private static Stream<Mention> tables(PlanDocument plan) {
        return COLUMNS.stream()
                .flatMap(columns -> plan.tables().stream()
                        .flatMap(columns::mentions)
                        .sorted(Comparator.comparing(Mention::location)));
    }

    private static Stream<Mention> cascade(Cascade cascade) {
        return Stream.concat(
                cascade.of(Cascade.Kind.SASARAN_KEGIATAN).stream().map(goal -> Mention.of(Subject.Kind.ELEMENT, goal)),
                ActivityIndicators.of(cascade).stream()
                        .map(indicator -> Mention.of(Subject.Kind.INDICATOR, indicator)));
    }

    /** The descriptions that bear the code of an indicator. */
    private static Stream<Mention> descriptions(PlanDocument plan) {
        List<String> codes = ActivityIndicators.of(plan.cascade()).stream()
                .map(Cascade.Element::code)
                .toList();
        return plan.tree(Descriptions.FILE).get("indices").items().stream()
                .filter(node -> codes.contains(node.get("code").textOrBlank()))
                .map(node -> Mention.of(
                        Subject.Kind.INDICATOR,
                        node.get("code").textOrBlank(),
                        part(node, "code"),
                        part(node, "name")));
    }

    private static Place part(PlanNode node, String name) {
        PlanNode part = node.get(name);
        return Place.node(part, Outline.placeOf(part.file()), part.textOrBlank());
    }

    private record Columns(Subject.Kind kind, String code, String printed, String name) {

        Stream<Mention> mentions(PlanTable table) {
            return table.hasColumn(code) && table.hasColumn(printed) && table.hasColumn(name)
                    ? table.rows().stream()
                            .flatMap(row -> row.text(code).stream().map(own -> mention(row, own)))
                    : Stream.empty();
        }

        private Mention mention(PlanRow row, String own) {
            String location = Outline.placeOf(row);
            Place shown = row.place(printed, location).reading(row.text(printed).orElse(own));
            return Mention.of(kind, own, shown, row.place(name, location));
        }
    }
}
