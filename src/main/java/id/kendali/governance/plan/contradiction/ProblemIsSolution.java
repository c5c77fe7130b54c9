package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanRow;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The text of a problem is word for word a solution: the problem itself is missing. */
final class ProblemIsSolution implements Rule {

    @Override
    public String name() {
        return "PROBLEM_IS_SOLUTION";
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        List<PlanRow> rows = plan.table("problems.csv").rows();
        Map<Words, PlanRow> solutions = new HashMap<>();
        rows.forEach(row -> solutions.putIfAbsent(Words.of(row.textOrBlank("solution")), row));
        Map<String, Contradiction> found = new LinkedHashMap<>();
        for (PlanRow row : rows) {
            Words problem = Words.of(row.textOrBlank("problem"));
            if (!problem.isBlank() && solutions.containsKey(problem)) {
                found.putIfAbsent(problem.joined(), contradiction(problem, row, solutions.get(problem)));
            }
        }
        return List.copyOf(found.values());
    }

    private Contradiction contradiction(Words problem, PlanRow row, PlanRow solution) {
        return new Found(
                        this,
                        Severity.MODERATE,
                        Subject.of(Subject.Kind.DOCUMENT, problem.joined()),
                        row.place("problem", Outline.placeOf(row) + ", " + row.textOrBlank("sub_bidang")),
                        solution.place(
                                "solution", Outline.placeOf(solution) + ", " + solution.textOrBlank("sub_bidang")))
                .toldWith(Excerpt.of(row.textOrBlank("problem")), row.textOrBlank("sub_bidang"));
    }
}
