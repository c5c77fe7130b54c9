package id.kendali.governance.plan;

import id.kendali.engine.workflow.MoveRefused;
import id.kendali.engine.workflow.Workflow;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanNode;
import id.kendali.governance.plan.document.PlanRow;
import id.kendali.governance.plan.document.PlanTable;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.organisation.Units;
import id.kendali.testing.Demonstration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Plans of Maluku Utara for other years than the printed one, so that each test changes one of its own. */
@Lazy
@Component
class PlanFixtures {

    static final String REGION = "KANWIL-MALUT";

    private final Versioning versioning;
    private final Workflow workflow;
    private final Units units;
    private final Demonstration people;

    PlanFixtures(Versioning versioning, Workflow workflow, Units units, Demonstration people) {
        this.versioning = versioning;
        this.workflow = workflow;
        this.units = units;
        this.people = people;
    }

    /** A plan whose version 1 is in force, for the five years from the given one. */
    PlanVersion inForce(int firstYear) {
        return people.asSystem(() -> {
            PlanVersion draft = versioning.take(
                    region(), "Renstra uji " + firstYear, document(firstYear), PlanVersion.Origin.PRINTED);
            if (workflow.carry(
                            workflow.view(Versioning.subject(draft.id()))
                                    .orElseThrow()
                                    .id(),
                            "MUAT_TERCETAK",
                            "Dimuat untuk diuji")
                    instanceof MoveRefused refused) {
                throw new IllegalStateException(refused.toString());
            }
            return draft;
        });
    }

    UnitId region() {
        return units.findByCode(REGION).orElseThrow().id();
    }

    static String base(int firstYear) {
        return "/renstra/" + REGION + "/" + firstYear;
    }

    /** The plan of Maluku Utara, as if it were for other years. */
    static PlanDocument document(int firstYear) {
        PlanDocument printed = MalukuUtara.plan();
        int shift = firstYear - 2025;
        Map<String, Integer> years = new LinkedHashMap<>();
        for (int year = 2025; year <= 2029; year++) {
            years.put(String.valueOf(year), year + shift);
        }
        return mapped(printed, text -> years.containsKey(text) ? String.valueOf(years.get(text)) : text);
    }

    /** The same document with every cell and value written otherwise. */
    static PlanDocument mapped(PlanDocument document, UnaryOperator<String> text) {
        return new PlanDocument(
                document.tables().stream()
                        .map(table -> new PlanTable(
                                table.file(),
                                table.columns(),
                                table.rows().stream()
                                        .map(row -> new PlanRow(
                                                row.file(),
                                                row.number(),
                                                row.cells().entrySet().stream()
                                                        .collect(Collectors.toMap(
                                                                Map.Entry::getKey,
                                                                cell -> text.apply(cell.getValue())))))
                                        .toList()))
                        .toList(),
                document.trees().stream()
                        .map(tree -> new PlanNode(tree.file(), "", mapped(tree.content(), text)))
                        .toList());
    }

    private static @org.jspecify.annotations.Nullable Object mapped(
            @org.jspecify.annotations.Nullable Object content, UnaryOperator<String> text) {
        if (content instanceof Map<?, ?> names) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            names.forEach((name, value) -> copy.put(name, mapped(value, text)));
            return copy;
        }
        if (content instanceof List<?> list) {
            return list.stream().map(each -> mapped(each, text)).collect(Collectors.toList());
        }
        if (content instanceof Integer whole) {
            return Integer.valueOf(text.apply(whole.toString()));
        }
        return content instanceof String string ? text.apply(string) : content;
    }
}
