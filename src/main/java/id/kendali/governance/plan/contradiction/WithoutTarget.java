package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.Cascade;
import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanDocument.Target;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.Collectors;

/** An indicator has no target at all, or none in the first or last years, although the plan prints targets. */
final class WithoutTarget implements Rule {

    @Override
    public String name() {
        return "WITHOUT_TARGET";
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        if (plan.targets().isEmpty() || plan.years().isEmpty()) {
            return List.of();
        }
        List<Contradiction> found = new ArrayList<>();
        for (Cascade.Element indicator : ActivityIndicators.of(plan.cascade())) {
            List<Integer> missing = missing(plan, indicator);
            if (!missing.isEmpty()) {
                found.add(contradiction(plan, indicator, missing));
            }
        }
        return found;
    }

    /** The years before the first target and after the last one; a hole between them is a matter of the series. */
    private static List<Integer> missing(PlanDocument plan, Cascade.Element indicator) {
        IntSummaryStatistics targeted = plan.targets().stream()
                .filter(target -> target.code().equals(indicator.code()) && target.value() != null)
                .mapToInt(Target::year)
                .summaryStatistics();
        return plan.years().orElseThrow().all().stream()
                .filter(year -> year < targeted.getMin() || year > targeted.getMax())
                .toList();
    }

    private Contradiction contradiction(PlanDocument plan, Cascade.Element indicator, List<Integer> missing) {
        Place targets = plan.targets().get(0).place();
        String years = missing.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return new Found(
                        this,
                        Severity.SEVERE,
                        Subject.of(Subject.Kind.INDICATOR, indicator.code()),
                        ActivityIndicators.name(indicator),
                        Place.file(targets.file(), targets.location() + ", " + years, Found.NOTHING))
                .toldWith(indicator.code(), years);
    }
}
