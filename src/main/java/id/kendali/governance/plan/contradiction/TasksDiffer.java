package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanNode;
import java.util.ArrayList;
import java.util.List;

/** A function of a sub-bidang is printed for fewer or other tasks than its other functions. */
final class TasksDiffer implements Rule {

    @Override
    public String name() {
        return "TASKS_DIFFER";
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        OfficeFunctions functions = OfficeFunctions.of(plan);
        List<Contradiction> found = new ArrayList<>();
        for (PlanNode subBidang : OrganisationParts.of(plan).values()) {
            List<PlanNode> printed = OfficeFunctions.printed(subBidang);
            printed.stream()
                    .filter(TasksDiffer::hasAllTasks)
                    .findFirst()
                    .ifPresent(complete -> printed.stream()
                            .filter(function -> isFalse(function) && isOnlyPrintOf(function, printed))
                            .forEach(other -> found.add(contradiction(functions, subBidang, complete, other))));
        }
        return found;
    }

    private static boolean hasAllTasks(PlanNode function) {
        return function.get("same_tasks").textOrBlank().equals("true");
    }

    private static boolean isFalse(PlanNode function) {
        return function.get("same_tasks").textOrBlank().equals("false");
    }

    /** What is printed twice contradicts itself already there. */
    private static boolean isOnlyPrintOf(PlanNode function, List<PlanNode> printed) {
        return printed.stream()
                        .filter(other -> OfficeFunctions.code(other).equals(OfficeFunctions.code(function)))
                        .count()
                == 1;
    }

    private Contradiction contradiction(
            OfficeFunctions functions, PlanNode subBidang, PlanNode complete, PlanNode other) {
        String code = OfficeFunctions.code(other);
        return new Found(
                        this,
                        Severity.MINOR,
                        Subject.of(Subject.Kind.UNIT, subBidang.get("code").textOrBlank() + " " + code),
                        functions.place(subBidang, complete),
                        functions.place(subBidang, other))
                .toldWith(functions.name(code), subBidang.get("name").textOrBlank());
    }
}
