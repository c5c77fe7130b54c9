package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The parts of the office: its bidang and bagian with their sub-bidang. */
final class OrganisationParts {

    private OrganisationParts() {}

    /** All parts by their code. */
    static Map<String, PlanNode> of(PlanDocument plan) {
        Map<String, PlanNode> parts = new LinkedHashMap<>();
        units(plan).stream()
                .flatMap(unit -> Stream.concat(Stream.of(unit), subBidang(unit)))
                .forEach(part -> part.get("code").text().ifPresent(code -> parts.put(code, part)));
        return parts;
    }

    static List<PlanNode> units(PlanDocument plan) {
        return plan.tree("organisation.yaml").get("units").items();
    }

    static Stream<PlanNode> subBidang(PlanNode unit) {
        return unit.get("sub_bidang").items().stream();
    }
}
