package id.kendali.engine.workflow;

import static java.util.Objects.requireNonNullElse;

import id.kendali.platform.access.PositionKind;
import java.util.Set;

/**
 * A way from one of some states to another. Lists that a definition leaves out are empty, and a transition is taken by
 * a button unless it says otherwise.
 *
 * @param name the verb on the button
 * @param did "mengajukan": what the mover did
 * @param done "diajukan": what was done
 * @param action "pengajuan": the doing as a noun
 * @param fourEyes transitions whose doers, as persons, may not take this one on the same subject
 * @param optional nobody has to take it, so it puts the subject into nobody's queue
 */
record Transition(
        String code,
        Set<String> from,
        String to,
        Wording name,
        Wording did,
        Wording done,
        Wording action,
        Set<PositionKind> roles,
        Relation relation,
        Set<String> fourEyes,
        boolean requiresReason,
        boolean requiresEvidence,
        boolean optional,
        Means means) {

    Transition {
        from = Set.copyOf(from);
        roles = Set.copyOf(requireNonNullElse(roles, Set.of()));
        relation = requireNonNullElse(relation, Relation.OWN_UNIT);
        fourEyes = Set.copyOf(requireNonNullElse(fourEyes, Set.of()));
        means = requireNonNullElse(means, Means.BUTTON);
    }

    /** Whether somebody has to take it, rather than may. */
    boolean isDuty() {
        return means == Means.BUTTON && !optional;
    }
}
