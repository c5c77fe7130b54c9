package id.kendali.governance.plan;

import id.kendali.engine.workflow.WorkflowMoved;
import id.kendali.platform.ui.LiveEvents;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets rulings follow the workflow, inside the transaction that moves them. */
@Component
class RulingMoves {

    private final Rulings rulings;
    private final ApplicationEventPublisher events;
    private final LiveEvents live;

    RulingMoves(Rulings rulings, ApplicationEventPublisher events, LiveEvents live) {
        this.rulings = rulings;
        this.events = events;
        this.live = live;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(WorkflowMoved moved) {
        if (!moved.subject().type().equals(Ruling.TYPE)) {
            return;
        }
        Ruling ruling = rulings.findById(new RulingId(moved.subject().id())).orElseThrow();
        boolean held = ruling.state() == Ruling.State.BERLAKU;
        ruling.enter(Ruling.State.valueOf(moved.to()), moved.at());
        rulings.save(ruling);
        boolean holds = ruling.state() == Ruling.State.BERLAKU;
        if (held || holds) {
            events.publishEvent(new RulingTookEffect(
                    ruling.planId(),
                    ruling.id(),
                    ruling.unitId(),
                    ruling.subject().kind() + " " + ruling.subject().key(),
                    holds ? ruling.chosen() : null));
        }
        live.publish(PlanMoves.TOPIC, Set.of(ruling.unitId().value()), ruling.fingerprint());
    }
}
