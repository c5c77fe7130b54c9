package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.PlanDocument;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An indicator is evaluated more often than it is monitored, so that an evaluation has no new data. */
final class EvaluatedMoreOften implements Rule {

    @Override
    public String name() {
        return "EVALUATED_MORE_OFTEN";
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        Map<String, Schedule.Entry> monitored = mostOften(Schedule.MONITORING.of(plan));
        Map<String, Schedule.Entry> evaluated = mostOften(Schedule.EVALUATION.of(plan));
        evaluated.keySet().retainAll(monitored.keySet());
        return evaluated.values().stream()
                .filter(entry -> shortest(entry)
                                .orElseThrow()
                                .compareTo(shortest(monitored.get(entry.indicator()))
                                        .orElseThrow())
                        < 0)
                .map(entry -> contradiction(monitored.get(entry.indicator()), entry))
                .toList();
    }

    /** For each indicator the entry that comes back soonest. */
    private static Map<String, Schedule.Entry> mostOften(List<Schedule.Entry> entries) {
        Map<String, Schedule.Entry> mostOften = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> shortest(entry).isPresent())
                .sorted(Comparator.comparing(entry -> shortest(entry).orElseThrow()))
                .forEach(entry -> mostOften.putIfAbsent(entry.indicator(), entry));
        return mostOften;
    }

    private static Optional<Recurrence> shortest(Schedule.Entry entry) {
        return entry.periods().stream().filter(Recurrence::isRegular).findFirst();
    }

    private Contradiction contradiction(Schedule.Entry monitored, Schedule.Entry evaluated) {
        return new Found(
                        this,
                        Severity.MODERATE,
                        Subject.of(Subject.Kind.INDICATOR, evaluated.indicator()),
                        monitored.periodPlace(),
                        evaluated.periodPlace())
                .toldWith(evaluated.indicator(), evaluated.periodPrinted(), monitored.periodPrinted());
    }
}
