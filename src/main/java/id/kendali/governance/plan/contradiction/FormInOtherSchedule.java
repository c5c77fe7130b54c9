package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.PlanDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A form that is named an evaluation stands among the forms of monitoring only, or the reverse. */
final class FormInOtherSchedule implements Rule {

    private static final Map<Schedule, Set<String>> FIRST_WORDS =
            Map.of(Schedule.MONITORING, Set.of("monitoring", "pemantauan"), Schedule.EVALUATION, Set.of("evaluasi"));

    @Override
    public String name() {
        return "FORM_IN_OTHER_SCHEDULE";
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        Map<Words, Contradiction> found = new LinkedHashMap<>();
        for (Schedule schedule : Schedule.values()) {
            Set<Words> there = schedule.other().of(plan).stream()
                    .map(entry -> Words.of(entry.form()))
                    .collect(Collectors.toSet());
            for (Schedule.Entry entry : schedule.of(plan)) {
                Words form = Words.of(entry.form());
                if (!there.isEmpty() && !there.contains(form) && isNamedAs(schedule.other(), form)) {
                    found.putIfAbsent(form, contradiction(schedule, form, entry));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static boolean isNamedAs(Schedule schedule, Words form) {
        return !form.isBlank() && FIRST_WORDS.get(schedule).contains(form.all().get(0));
    }

    private Contradiction contradiction(Schedule schedule, Words form, Schedule.Entry entry) {
        return new Found(
                        this,
                        Severity.MINOR,
                        Subject.of(Subject.Kind.MONITORING, form.joined()),
                        entry.formPlace().reading(Excerpt.of(entry.form())),
                        schedule.other().without())
                .toldWith(
                        Excerpt.of(entry.form()),
                        Outline.placeOf(schedule.file()),
                        Outline.placeOf(schedule.other().file()));
    }
}
