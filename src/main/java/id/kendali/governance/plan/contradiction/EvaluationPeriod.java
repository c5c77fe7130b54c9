package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The schedule evaluates in a period that the chapter on evaluation does not know: found once for each period. */
final class EvaluationPeriod implements Rule {

    @Override
    public String name() {
        return "EVALUATION_PERIOD";
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        PlanNode forms = plan.tree("evaluation_forms.yaml");
        Set<Recurrence> known = EnumSet.noneOf(Recurrence.class);
        forms.get("periodicity").texts().forEach(code -> Recurrence.of(code).ifPresent(known::add));
        if (known.isEmpty()) {
            return List.of();
        }
        Map<Recurrence, List<Schedule.Entry>> unknown = new EnumMap<>(Recurrence.class);
        for (Schedule.Entry entry : Schedule.EVALUATION.of(plan)) {
            entry.periods().stream()
                    .filter(period -> period.isRegular() && !known.contains(period))
                    .forEach(period -> unknown.computeIfAbsent(period, none -> new ArrayList<>())
                            .add(entry));
        }
        List<Contradiction> found = new ArrayList<>();
        unknown.forEach((period, entries) -> found.add(contradiction(period, forms, entries)));
        return found;
    }

    private Contradiction contradiction(Recurrence period, PlanNode forms, List<Schedule.Entry> entries) {
        PlanNode printed = forms.get("periodicity_printed");
        String text = printed.text()
                .orElseGet(() -> String.join(", ", forms.get("periodicity").texts()));
        Schedule.Entry first = entries.get(0);
        return new Found(
                        this,
                        Severity.MODERATE,
                        Subject.of(Subject.Kind.MONITORING, period.name()),
                        Place.node(printed, Outline.placeOf(forms.file()), text),
                        first.periodPlace())
                .toldWith(entries.size(), first.periodPrinted(), text);
    }
}
