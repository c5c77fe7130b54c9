package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.PlanDocument;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An indicator has no form of monitoring, or of evaluation, although the plan prints the schedule. */
record NotScheduled(Schedule schedule) implements Rule {

    @Override
    public String name() {
        return "WITHOUT_" + schedule;
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        Set<String> scheduled =
                schedule.of(plan).stream().map(Schedule.Entry::indicator).collect(Collectors.toSet());
        if (scheduled.isEmpty()) {
            return List.of();
        }
        return ActivityIndicators.of(plan.cascade()).stream()
                .filter(indicator -> !scheduled.contains(indicator.code()))
                .map(indicator -> new Found(
                                this,
                                Severity.MODERATE,
                                Subject.of(Subject.Kind.INDICATOR, indicator.code()),
                                ActivityIndicators.targets(plan, indicator),
                                schedule.without())
                        .toldWith(indicator.code(), indicator.name()))
                .toList();
    }
}
