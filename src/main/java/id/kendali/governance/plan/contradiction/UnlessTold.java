package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.PlanDocument;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A rule that is silent about a subject of which other rules tell the same thing more to the point. */
record UnlessTold(Rule rule, List<Rule> others) implements Rule {

    static Rule by(Rule rule, Rule... others) {
        return new UnlessTold(rule, List.of(others));
    }

    @Override
    public String name() {
        return rule.name();
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        Set<Subject> told = others.stream()
                .flatMap(other -> other.check(plan).stream())
                .map(Contradiction::subject)
                .collect(Collectors.toSet());
        return rule.check(plan).stream()
                .filter(found -> !told.contains(found.subject()))
                .toList();
    }
}
