package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.Cascade;
import id.kendali.governance.plan.document.Cascade.Kind;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanDocument.PlanUnit;
import id.kendali.governance.plan.document.PlanNode;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What other parts of a plan refer to, and by which codes or names it can be called. */
enum Referred {
    UNIT("org_units.csv", plan -> plan.units().stream().map(PlanUnit::code)),
    MISSION("strategy.yaml", plan -> codes(plan, Kind.MISI)),
    PROGRAMME("strategy.yaml", plan -> Stream.concat(names(plan, Kind.PROGRAM), codes(plan, Kind.PROGRAM))),
    ACTIVITY("strategy.yaml", plan -> codes(plan, Kind.KEGIATAN)),
    GOAL("strategy.yaml", plan -> codes(plan, Kind.SASARAN_KEGIATAN)),
    INDICATOR("strategy.yaml", plan -> codes(plan, Kind.INDIKATOR)),
    NATIONAL_MISSION(
            "strategy.yaml",
            plan -> numbers(plan.tree("strategy.yaml").get("asta_cita").get("items"))),
    OFFICE_PART("organisation.yaml", plan -> OrganisationParts.of(plan).keySet().stream()),
    FUNCTION("organisation.yaml", plan -> OfficeFunctions.of(plan).byCode().keySet().stream()),
    ANALYSIS_ELEMENT(
            "performance_analysis.yaml",
            plan -> numbers(plan.tree("performance_analysis.yaml").get("elements")));

    private final String file;
    private final Function<PlanDocument, Stream<String>> codes;

    Referred(String file, Function<PlanDocument, Stream<String>> codes) {
        this.file = file;
        this.codes = codes;
    }

    /** The file that defines it. */
    String file() {
        return file;
    }

    /** Everything of this kind that the plan defines. */
    Set<Words> definedIn(PlanDocument plan) {
        return codes.apply(plan)
                .map(Words::of)
                .filter(words -> !words.isBlank())
                .collect(Collectors.toSet());
    }

    private static Stream<String> codes(PlanDocument plan, Kind kind) {
        return plan.cascade().of(kind).stream().map(Cascade.Element::code);
    }

    private static Stream<String> names(PlanDocument plan, Kind kind) {
        return plan.cascade().of(kind).stream().map(Cascade.Element::name);
    }

    private static Stream<String> numbers(PlanNode list) {
        return list.items().stream().map(item -> item.get("seq").textOrBlank());
    }
}
