package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.PlanDocument;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All rules over one plan. */
public final class ContradictionCheck {

    private static final List<Rule> RULES =
            Stream.concat(FigureRules.ALL.stream(), WordingRules.ALL.stream()).toList();

    private ContradictionCheck() {}

    /** The names of the rules, in the order in which they are checked. */
    public static List<String> rules() {
        return RULES.stream().map(Rule::name).toList();
    }

    /** Every contradiction, each once, the severe ones first. */
    public static List<Contradiction> check(PlanDocument plan) {
        Set<String> seen = new HashSet<>();
        return RULES.stream()
                .flatMap(rule -> rule.check(plan).stream())
                .filter(found -> seen.add(found.fingerprint()))
                .sorted(Comparator.comparing(Contradiction::severity))
                .toList();
    }
}
