package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A sub-bidang has one of its functions printed twice; it matters more if both lists of tasks differ. */
final class FunctionTwice implements Rule {

    @Override
    public String name() {
        return "FUNCTION_TWICE";
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        OfficeFunctions functions = OfficeFunctions.of(plan);
        List<Contradiction> found = new ArrayList<>();
        OrganisationParts.of(plan).values().forEach(subBidang -> {
            Map<String, PlanNode> first = new LinkedHashMap<>();
            Map<String, Contradiction> twice = new LinkedHashMap<>();
            for (PlanNode printed : OfficeFunctions.printed(subBidang)) {
                String code = OfficeFunctions.code(printed);
                PlanNode known = first.putIfAbsent(code, printed);
                if (known != null) {
                    twice.putIfAbsent(code, contradiction(functions, subBidang, known, printed));
                }
            }
            found.addAll(twice.values());
        });
        return found;
    }

    private Contradiction contradiction(OfficeFunctions functions, PlanNode subBidang, PlanNode one, PlanNode other) {
        boolean sameTasks = one.get("same_tasks")
                .textOrBlank()
                .equals(other.get("same_tasks").textOrBlank());
        String code = OfficeFunctions.code(one);
        return new Found(
                        this,
                        sameTasks ? Severity.MINOR : Severity.MODERATE,
                        Subject.of(Subject.Kind.UNIT, subBidang.get("code").textOrBlank() + " " + code),
                        functions.place(subBidang, one),
                        functions.place(subBidang, other))
                .toldWith(functions.name(code), subBidang.get("name").textOrBlank());
    }
}
