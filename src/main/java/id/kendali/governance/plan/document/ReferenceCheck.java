package id.kendali.governance.plan.document;

import id.kendali.governance.plan.document.TableSchema.Column;
import id.kendali.governance.plan.document.TableSchema.Reference;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds what would leave a loaded plan without ground: codes of nothing, elements that hang under none, years that the
 * plan does not have. Whether figures and names agree is no matter of reading.
 */
final class ReferenceCheck {

    private static final String STRATEGY = "strategy.yaml";
    private static final String UNITS = "org_units.csv";
    private static final String CONTEXT = "context.yaml";

    private final PlanDocument plan;
    private final PlanSchema schema;
    private final Findings findings;
    private final Cascade cascade;

    private ReferenceCheck(PlanDocument plan, PlanSchema schema, Findings findings) {
        this.plan = plan;
        this.schema = schema;
        this.findings = findings;
        this.cascade = plan.cascade();
    }

    static void run(PlanDocument plan, PlanSchema schema, Findings findings) {
        ReferenceCheck check = new ReferenceCheck(plan, schema, findings);
        check.cascade();
        check.period();
        plan.tables().forEach(check::table);
    }

    // ---------------------------------------------------------------- cascade

    private void cascade() {
        if (!plan.has(STRATEGY)) {
            return;
        }
        Findings.InFile inFile = findings.in(STRATEGY);
        List<Cascade.Element> goals = cascade.of(Cascade.Kind.SASARAN_KEGIATAN);
        if (goals.isEmpty()) {
            inFile.errorAt("sasaran_kegiatan", "plan.file.strategy.noGoals");
        }
        goals.stream()
                .filter(goal -> goal.code().isBlank())
                .forEach(goal -> inFile.errorAt(goal.node().path(), "plan.file.strategy.noCode", goal.name()));
        Set<String> keys = new HashSet<>();
        for (Cascade.Element element : cascade.elements()) {
            if (!keys.add(element.key())) {
                inFile.errorAt(element.node().path(), "plan.file.strategy.twice", element.code());
            }
        }
        cascade.elements().stream()
                .filter(element -> element.parentKey()
                        .filter(above -> !keys.contains(above))
                        .isPresent())
                .forEach(element -> inFile.errorAt(
                        element.node().path(),
                        "plan.file.strategy.noParent",
                        element.code(),
                        String.valueOf(element.parentCode())));
    }

    private void period() {
        PlanNode period = plan.tree(CONTEXT).get("plan_period");
        if (period.isBlank()) {
            return;
        }
        boolean fine = plan.statedYears()
                .filter(years -> years.first() <= years.last())
                .isPresent();
        if (!fine) {
            findings.in(CONTEXT)
                    .errorAt(
                            period.path(),
                            "plan.file.period",
                            period.get("start_year").textOrBlank(),
                            period.get("end_year").textOrBlank());
        }
    }

    // ---------------------------------------------------------------- tables

    private void table(PlanTable table) {
        Findings.InFile inFile = findings.in(table.file());
        schema.table(table.file()).stream()
                .flatMap(declared -> declared.columns().values().stream())
                .forEach(column -> {
                    if (column.refersTo() != null) {
                        codes(table, column, column.refersTo(), inFile);
                    }
                    if (column.inPlan()) {
                        years(table, column, inFile);
                    }
                });
    }

    private void years(PlanTable table, Column column, Findings.InFile inFile) {
        plan.statedYears().ifPresent(years -> {
            for (PlanRow row : table.rows()) {
                row.whole(column.name())
                        .filter(year -> year < years.first() || year > years.last())
                        .ifPresent(year -> inFile.error(
                                row.number(),
                                column.name(),
                                "plan.file.year.outside",
                                String.valueOf(year),
                                String.valueOf(years.first()),
                                String.valueOf(years.last())));
            }
        });
    }

    private final Map<Reference, Set<String>> known = new HashMap<>();

    private void codes(PlanTable table, Column column, Reference reference, Findings.InFile inFile) {
        if (!plan.has(reference == Reference.UNIT ? UNITS : STRATEGY)) {
            return;
        }
        Set<String> codes = known.computeIfAbsent(reference, this::codes);
        for (PlanRow row : table.rows()) {
            row.text(column.name())
                    .filter(code -> !codes.contains(code))
                    .ifPresent(code -> inFile.error(
                            row.number(),
                            column.name(),
                            reference == Reference.UNIT ? "plan.file.code.unit" : "plan.file.code.strategy",
                            code));
        }
    }

    private Set<String> codes(Reference reference) {
        return switch (reference) {
            case UNIT -> plan.units().stream().map(PlanDocument.PlanUnit::code).collect(Collectors.toSet());
            case INDICATOR -> codesOf(Cascade.Kind.INDIKATOR);
            case ELEMENT -> codesOf(null);
        };
    }

    private Set<String> codesOf(Cascade.@Nullable Kind kind) {
        return cascade.elements().stream()
                .filter(element -> kind == null || element.kind() == kind)
                .map(Cascade.Element::code)
                .collect(Collectors.toSet());
    }
}
