package id.kendali.governance.plan;

import id.kendali.engine.workflow.MoveRefused;
import id.kendali.engine.workflow.SubjectGuard;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a ruling from being confirmed if the plan says something else by now than what was ruled about. */
@Component
@Transactional(readOnly = true)
class RulingGuard implements SubjectGuard {

    static final String CONFIRM = "TETAPKAN";

    private final Rulings rulings;
    private final ContradictionRegister register;

    RulingGuard(Rulings rulings, ContradictionRegister register) {
        this.rulings = rulings;
        this.register = register;
    }

    @Override
    public String subjectType() {
        return Ruling.TYPE;
    }

    @Override
    public Optional<MoveRefused> refusal(UUID subject, String transition) {
        if (!transition.equals(CONFIRM)) {
            return Optional.empty();
        }
        Ruling ruling = rulings.findById(new RulingId(subject)).orElseThrow();
        RegisteredContradiction now = register.find(ruling.contradictionId()).orElseThrow();
        return now.isGone() || !ruling.concerns(now)
                ? Optional.of(MoveRefused.because("plan.refused.confirmsOther", now.code()))
                : Optional.empty();
    }
}
