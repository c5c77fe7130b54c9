package id.kendali.governance.reform;

import id.kendali.platform.simulation.Chance;
import id.kendali.platform.simulation.SimulatedUnit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a unit reports for a checkpoint and how that goes: who does what, and when.
 *
 * @param draftAt when it is begun, if that is before it is submitted
 * @param steps of the workflow, the earliest first
 */
record SimulatedReport(
        SimulatedUnit unit,
        CheckpointWindow window,
        int target,
        int realised,
        @Nullable Instant draftAt,
        List<Step> steps) {

    static final String SUBMIT = "AJUKAN";

    private static final String APPROVE = "SETUJUI";
    private static final String RETURN = "KEMBALIKAN";
    private static final String VERIFY = "VERIFIKASI";

    private static final double FORGOTTEN = 0.02;
    private static final double LATE = 0.1;
    private static final double RETURNED_BY_HEAD = 0.05;
    private static final double RETURNED_BY_VERIFIER = 0.06;
    private static final double LEFT_LYING = 0.015;

    /** How much of a year's actions is usually carried out by a checkpoint. */
    private static final Map<String, Double> USUAL = Map.of("B03", 0.45, "B06", 0.82, "B09", 0.92, "B12", 1.0);

    private static final List<String> REASONS = List.of(
            "reform.simulated.reason.evidence", "reform.simulated.reason.numbers", "reform.simulated.reason.note");

    /** Who takes a step. */
    enum Who {
        OPERATOR,
        HEAD,
        VERIFIER
    }

    /** @param reason key of the reason, where the step needs one */
    record Step(
            Who who,
            String transition,
            Instant at,
            @Nullable String reason) {}

    /**
     * @param skill share of the usual that the unit achieves
     * @param target of the year, unless an earlier report says another
     */
    static Optional<SimulatedReport> of(
            SimulatedUnit unit,
            CheckpointWindow window,
            double skill,
            int target,
            @Nullable EarlierReport earlier,
            Chance chance) {
        if (chance.happens(FORGOTTEN)) {
            return Optional.empty();
        }
        int actions = earlier == null ? target : earlier.target();
        double share = USUAL.get(window.period().type().name()) * chance.around(skill, 0.03);
        int achieved = Math.min(actions, Math.max(0, (int) Math.round(actions * share)));
        int realised = earlier == null ? achieved : Math.max(achieved, earlier.realised());
        Course course = new Course(unit.unit().zone(), chance);
        LocalDate due = window.dueOn();
        int days = (int) (due.toEpochDay() - window.opensOn().toEpochDay());
        Instant submitted = course.moment(
                chance.happens(LATE)
                        ? due.plusDays(chance.between(1, 9))
                        : window.opensOn().plusDays(chance.between(2, Math.max(2, days))),
                9);
        Instant draft = chance.happens(0.3) ? submitted.minusSeconds(3600L * chance.between(2, 40)) : null;
        course.take(Who.OPERATOR, SUBMIT, submitted);
        if (chance.happens(RETURNED_BY_HEAD)) {
            course.later(Who.HEAD, RETURN, 1, 2, chance.oneOf(REASONS));
            course.later(Who.OPERATOR, SUBMIT, 1, 3, null);
        }
        course.later(Who.HEAD, APPROVE, 0, 3, null);
        if (chance.happens(RETURNED_BY_VERIFIER)) {
            course.later(Who.VERIFIER, RETURN, 1, 4, chance.oneOf(REASONS));
            course.later(Who.OPERATOR, SUBMIT, 1, 4, null);
            course.later(Who.HEAD, APPROVE, 0, 2, null);
        }
        if (!chance.happens(LEFT_LYING)) {
            course.later(Who.VERIFIER, VERIFY, 1, 8, null);
        }
        return Optional.of(new SimulatedReport(unit, window, actions, realised, draft, course.steps));
    }

    /** As far as it has come by now. */
    SimulatedReport until(Instant now) {
        Instant begun = draftAt != null && draftAt.isBefore(now) ? draftAt : null;
        return new SimulatedReport(
                unit,
                window,
                target,
                realised,
                begun,
                steps.stream().filter(step -> step.at().isBefore(now)).toList());
    }

    boolean isBegun() {
        return draftAt != null || !steps.isEmpty();
    }

    TypedReport typed() {
        return new TypedReport(String.valueOf(target), String.valueOf(realised), null);
    }

    /** The steps so far, in office hours of the unit. */
    private static final class Course {

        private final ZoneId zone;
        private final Chance chance;
        private final List<Step> steps = new ArrayList<>();

        Course(ZoneId zone, Chance chance) {
            this.zone = zone;
            this.chance = chance;
        }

        Instant moment(LocalDate day, int earliestHour) {
            return day.atTime(chance.between(earliestHour, 15), chance.between(0, 59), chance.between(0, 59))
                    .atZone(zone)
                    .toInstant();
        }

        void take(Who who, String transition, Instant at) {
            steps.add(new Step(who, transition, at, null));
        }

        void later(Who who, String transition, int fewestDays, int mostDays, @Nullable String reason) {
            Instant last = steps.get(steps.size() - 1).at();
            Instant next = moment(last.atZone(zone).toLocalDate().plusDays(chance.between(fewestDays, mostDays)), 8);
            steps.add(new Step(who, transition, next.isAfter(last) ? next : last.plusSeconds(600), reason));
        }
    }
}
