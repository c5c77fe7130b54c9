package id.kendali.engine.workflow;

import id.kendali.platform.access.Holding;
import id.kendali.platform.access.PositionKind;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import id.kendali.platform.organisation.UnitId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who moves: a person in a position, or a job of the system, which has neither.
 *
 * @param label how the step names the mover: position and unit, not the person
 */
record Mover(
        @Nullable UUID person,
        UUID account,
        @Nullable UUID holding,
        String label,
        boolean acting,
        @Nullable PositionKind kind,
        @Nullable UUID unit,
        Set<UUID> reachedUnits,
        Set<String> subBidang) {

    /** The one whose request or job is running. */
    static Mover current() {
        return SignedIn.current().map(Mover::of).orElseGet(Mover::system);
    }

    static Mover of(SignedIn person) {
        Holding position = person.position();
        return new Mover(
                person.person(),
                person.account().value(),
                position.id(),
                position.label(),
                position.acting(),
                position.kind(),
                position.unitId(),
                position.reachedUnits(),
                position.subBidang());
    }

    private static Mover system() {
        Scope scope = CurrentScope.get()
                .filter(Scope::everything)
                .orElseThrow(() -> new IllegalStateException("Nobody is there to move anything"));
        return new Mover(null, scope.actor(), null, scope.actorName(), false, null, null, Set.of(), scope.subBidang());
    }

    /** Whether the position is one of those that take the transition, for this unit and sub-bidang. */
    boolean isCalledFor(Transition transition, UnitId subjectUnit, String subjectSubBidang) {
        if (kind == null) {
            return transition.means() == Means.SYSTEM;
        }
        return transition.means() != Means.SYSTEM
                && transition.roles().contains(kind)
                && covers(subjectSubBidang)
                && switch (transition.relation()) {
                    case OWN_UNIT -> subjectUnit.value().equals(unit);
                    case REGION -> reachedUnits.contains(subjectUnit.value());
                };
    }

    private boolean covers(String subjectSubBidang) {
        return subBidang.contains(Scope.ALL)
                || subBidang.contains(subjectSubBidang)
                || subjectSubBidang.equals(Scope.SHARED) && !subBidang.isEmpty();
    }
}
