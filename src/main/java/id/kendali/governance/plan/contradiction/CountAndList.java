package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.contradiction.CountedList.Count;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanNode;
import java.util.List;
import java.util.Optional;

/** The text, the formula and the list count the same things differently. */
final class CountAndList implements Rule {

    @Override
    public String name() {
        return "COUNT_AND_LIST";
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        return plan.trees().stream()
                .flatMap(PlanNode::all)
                .flatMap(CountedList::of)
                .flatMap(list -> contradiction(list).stream())
                .toList();
    }

    private Optional<Contradiction> contradiction(CountedList list) {
        if (list.counts().isEmpty()) {
            return Optional.empty();
        }
        Count first = list.counts().get(0);
        return list.counts().stream()
                .filter(count -> count.value() != first.value())
                .findFirst()
                .map(other -> contradiction(list, first, other));
    }

    private Contradiction contradiction(CountedList list, Count one, Count other) {
        boolean formula = one.inFormula() || other.inFormula();
        boolean index = list.owner().file().equals("indices.yaml");
        return new Found(
                        this,
                        formula ? Severity.SEVERE : Severity.MINOR,
                        Subject.of(index ? Subject.Kind.INDICATOR : Subject.Kind.DOCUMENT, list.key()),
                        one.place(),
                        other.place())
                .apartBy(Math.abs(one.value() - other.value()), list.ownerName(), one.value(), other.value());
    }
}
