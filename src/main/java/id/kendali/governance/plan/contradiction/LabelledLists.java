package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanNode;
import id.kendali.governance.plan.document.PlanRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The lists of a plan whose items are printed with labels, those of one kind together. */
final class LabelledLists {

    private static final List<Columns> COLUMNS = List.of(
            new Columns("problems.csv", "code", "solution_label_printed"),
            new Columns("potentials.csv", "no", "letter"),
            new Columns("problem_statements.csv", "no", "letter"));

    private LabelledLists() {}

    /** The labels of each list, by file and name of the kind of list. */
    static Map<String, List<List<ListLabel>>> of(PlanDocument plan) {
        Map<String, List<List<ListLabel>>> lists = new LinkedHashMap<>();
        for (Columns columns : COLUMNS) {
            lists.put(columns.file, columns.lists(plan));
        }
        plan.trees().stream()
                .flatMap(PlanNode::all)
                .forEach(owner -> owner.entries().forEach((name, list) -> {
                    List<ListLabel> labels = labels(list);
                    if (!labels.isEmpty()) {
                        lists.computeIfAbsent(owner.file() + " " + name, none -> new ArrayList<>())
                                .add(labels);
                    }
                }));
        return lists;
    }

    private static List<ListLabel> labels(PlanNode list) {
        return list.items().stream()
                .flatMap(item -> Stream.of("label_printed", "letter")
                        .filter(part -> item.entries().containsKey(part))
                        .findFirst()
                        .map(part -> label(item, part))
                        .stream())
                .toList();
    }

    private static ListLabel label(PlanNode item, String part) {
        PlanNode label = item.get(part);
        String text = label.textOrBlank();
        return new ListLabel(text, Place.node(label, Outline.placeOf(label.file()), reading(text)));
    }

    private static String reading(String label) {
        return label.isBlank() ? Found.NOTHING : label;
    }

    private record Columns(String file, String list, String label) {

        private List<List<ListLabel>> lists(PlanDocument plan) {
            Map<String, List<ListLabel>> lists = new LinkedHashMap<>();
            for (PlanRow row : plan.table(file).rows()) {
                String text = row.textOrBlank(label);
                String place = Outline.placeOf(row) + ", " + row.textOrBlank(list);
                lists.computeIfAbsent(row.textOrBlank(list), none -> new ArrayList<>())
                        .add(new ListLabel(text, Place.cell(row, label, place, reading(text))));
            }
            return List.copyOf(lists.values());
        }
    }
}
