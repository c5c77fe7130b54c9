package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.PlanDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One form of monitoring or evaluation stands twice, with another period each time. */
final class FormTwoPeriods implements Rule {

    @Override
    public String name() {
        return "FORM_TWO_PERIODS";
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        return Stream.of(Schedule.values())
                .flatMap(schedule -> twice(schedule.of(plan)))
                .toList();
    }

    private Stream<Contradiction> twice(List<Schedule.Entry> entries) {
        Map<Words, Schedule.Entry> first = new LinkedHashMap<>();
        Map<Words, Contradiction> found = new LinkedHashMap<>();
        for (Schedule.Entry entry : entries) {
            Words form = Words.of(entry.form());
            Schedule.Entry known = form.isBlank() ? null : first.putIfAbsent(form, entry);
            if (known != null && !known.periods().equals(entry.periods())) {
                found.putIfAbsent(form, contradiction(form, known, entry));
            }
        }
        return found.values().stream();
    }

    private Contradiction contradiction(Words form, Schedule.Entry one, Schedule.Entry other) {
        return new Found(
                        this,
                        Severity.MODERATE,
                        Subject.of(Subject.Kind.MONITORING, form.joined()),
                        one.periodPlace(),
                        other.periodPlace())
                .toldWith(Excerpt.of(one.form()), one.periodPrinted(), other.periodPrinted());
    }
}
