package id.kendali.engine.workflow;

import java.util.Optional;
import java.util.UUID;

/** Lets the module that owns the subjects of one type refuse a move for a reason of its own. */
public interface SubjectGuard {

    String subjectType();

    Optional<MoveRefused> refusal(UUID subject, String transition);
}
