package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanNode;
import id.kendali.governance.plan.document.PlanRow;
import id.kendali.governance.plan.document.PlanTable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A cell or node of a plan that calls something else of the plan by its code or name. */
record Reference(Referred to, String called, Place place) {

    private static final Map<String, Referred> COLUMNS = Map.of(
            "unit_code", Referred.UNIT,
            "parent_code", Referred.UNIT,
            "satker_code", Referred.UNIT,
            "entity_code", Referred.UNIT,
            "program", Referred.PROGRAMME,
            "activity_code", Referred.ACTIVITY,
            "sk_code", Referred.GOAL,
            "ikk_code", Referred.INDICATOR,
            "sub_bidang_code", Referred.OFFICE_PART,
            "owner_codes", Referred.OFFICE_PART);
    private static final Map<String, Referred> CODE_OF =
            Map.of("indicator_targets.csv", Referred.INDICATOR, "funding.csv", Referred.GOAL);

    static Stream<Reference> of(PlanDocument plan) {
        PlanNode strategy = plan.tree("strategy.yaml");
        return Stream.of(
                        plan.tables().stream().flatMap(Reference::of),
                        each(strategy.get("misi").items(), "asta_cita", Referred.NATIONAL_MISSION),
                        each(List.of(strategy.get("asta_cita")), "supported_by_ministry", Referred.NATIONAL_MISSION),
                        each(strategy.get("tujuan").items(), "misi", Referred.MISSION),
                        each(strategy.get("programs").items(), "sasaran_kegiatan", Referred.GOAL),
                        each(strategy.get("sasaran_kegiatan").items(), "program", Referred.PROGRAMME),
                        each(
                                plan.tree("monitoring_duties.yaml")
                                        .get("duties")
                                        .items(),
                                "unit_code",
                                Referred.OFFICE_PART),
                        everywhere(plan.tree("organisation.yaml"), "function", Referred.FUNCTION),
                        everywhere(plan.tree("performance_analysis.yaml"), "element", Referred.ANALYSIS_ELEMENT))
                .flatMap(references -> references);
    }

    private static Stream<Reference> of(PlanTable table) {
        return table.columns().stream().flatMap(column -> {
            Referred to = column.equals("code") ? CODE_OF.get(table.file()) : COLUMNS.get(column);
            return to == null ? Stream.empty() : table.rows().stream().flatMap(row -> of(row, column, to));
        });
    }

    private static Stream<Reference> of(PlanRow row, String column, Referred to) {
        return row.list(column).stream()
                .map(called -> new Reference(to, called, Place.cell(row, column, Outline.placeOf(row), called)));
    }

    private static Stream<Reference> everywhere(PlanNode tree, String part, Referred to) {
        return each(tree.all().toList(), part, to);
    }

    private static Stream<Reference> each(List<PlanNode> owners, String part, Referred to) {
        return owners.stream()
                .map(owner -> owner.get(part))
                .flatMap(node -> Stream.concat(Stream.of(node), node.items().stream()))
                .filter(node -> node.text().isPresent())
                .map(node -> new Reference(
                        to, node.textOrBlank(), Place.node(node, Outline.placeOf(node.file()), node.textOrBlank())));
    }
}
