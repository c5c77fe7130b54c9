package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The printed words name a period that the list of periods beside them lacks. */
final class PeriodWords implements Rule {

    @Override
    public String name() {
        return "PERIOD_WORDS";
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        Map<Subject, Contradiction> found = new LinkedHashMap<>();
        for (Schedule schedule : Schedule.values()) {
            for (Schedule.Entry entry : schedule.of(plan)) {
                if (lacks(entry)) {
                    Subject subject = subject(schedule, entry);
                    found.putIfAbsent(subject, contradiction(subject, entry));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static boolean lacks(Schedule.Entry entry) {
        Set<Recurrence> listed = entry.periods();
        return !listed.isEmpty() && !listed.containsAll(Recurrence.readFrom(entry.periodPrinted()));
    }

    private static Subject subject(Schedule schedule, Schedule.Entry entry) {
        String key = Stream.of(
                        schedule.name(),
                        entry.indicator(),
                        Words.of(entry.form()).joined())
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
        return Subject.of(Subject.Kind.MONITORING, key);
    }

    private Contradiction contradiction(Subject subject, Schedule.Entry entry) {
        Place listed = entry.row().place("periods", Outline.placeOf(entry.row()));
        return new Found(this, Severity.MINOR, subject, entry.periodPlace(), listed)
                .toldWith(Excerpt.of(entry.form()), entry.periodPrinted(), listed.value());
    }
}
