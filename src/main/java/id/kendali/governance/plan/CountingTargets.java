package id.kendali.governance.plan;

import id.kendali.governance.plan.TargetsTookEffect.CountingTarget;
import id.kendali.governance.plan.TargetsTookEffect.Grounds;
import id.kendali.governance.plan.contradiction.Subject;
import id.kendali.governance.plan.matrix.Standing;
import id.kendali.governance.plan.matrix.TargetMatrix;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.organisation.Units;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells which targets count whenever that may have changed. */
@Component
class CountingTargets {

    private final Plans plans;
    private final PlanFrames frames;
    private final Units units;
    private final ApplicationEventPublisher events;

    CountingTargets(Plans plans, PlanFrames frames, Units units, ApplicationEventPublisher events) {
        this.plans = plans;
        this.frames = frames;
        this.units = units;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(PlanTookEffect effect) {
        publish(effect.plan(), effect.regionalOffice());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(RulingTookEffect effect) {
        if (effect.about().startsWith(Subject.Kind.TARGET.name())) {
            publish(effect.plan(), effect.regionalOffice());
        }
    }

    private void publish(PlanId id, UnitId regionalOffice) {
        plans.findById(id).ifPresent(plan -> publish(plan, regionalOffice));
    }

    private void publish(Plan plan, UnitId regionalOffice) {
        Unit region = units.find(regionalOffice).orElseThrow();
        PlanFrame frame = frames.of(region.code(), plan.firstYear(), null);
        if (!frame.isInForce()) {
            return;
        }
        Disputes disputes = new Disputes(frame);
        TargetMatrix matrix = TargetMatrix.of(frame.content(), code -> disputes.choice(Subject.Kind.TARGET, code));
        List<CountingTarget> targets = matrix.lines().stream()
                .flatMap(line -> matrix.years().stream().map(year -> target(line, year)))
                .toList();
        events.publishEvent(
                new TargetsTookEffect(plan.id(), regionalOffice, frame.version().number(), targets));
    }

    private static CountingTarget target(TargetMatrix.Line line, int year) {
        String table = line.standing() == Standing.RULED && line.chosen() != null
                ? line.chosen()
                : line.rows().get(0).table();
        return new CountingTarget(
                line.code(),
                year,
                line.counting(year),
                line.rows().get(0).unitPrinted(),
                table,
                grounds(line.standing()));
    }

    private static Grounds grounds(Standing standing) {
        return switch (standing) {
            case AGREED -> Grounds.AGREED;
            case RULED -> Grounds.RULED;
            case UNDECIDED, PROPOSED -> Grounds.UNDECIDED;
            case REJECTED -> Grounds.REJECTED;
        };
    }
}
