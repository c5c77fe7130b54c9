package id.kendali.governance.plan;

import id.kendali.governance.plan.contradiction.Severity;
import id.kendali.governance.plan.contradiction.Subject;
import id.kendali.governance.plan.matrix.TableChoice;
import id.kendali.platform.ui.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The contradictions of a version by what they are about, and what they mean for the tables that print it. */
final class Disputes {

    private final PlanFrame frame;
    private final Decisions decisions;

    Disputes(PlanFrame frame) {
        this.frame = frame;
        this.decisions = frame.decisions();
    }

    /** Those about a thing, the severe ones first. */
    List<RegisteredContradiction> about(String key, Set<Subject.Kind> kinds) {
        return frame.contradictions().stream()
                .filter(contradiction ->
                        kinds.contains(contradiction.found().subject().kind())
                                && contradiction.found().subject().key().equals(key))
                .sorted(Comparator.comparing((RegisteredContradiction contradiction) ->
                        contradiction.found().severity()))
                .toList();
    }

    /** That about two tables that print different figures of a thing. */
    Optional<RegisteredContradiction> betweenTables(Subject.Kind kind, String key) {
        return about(key, Set.of(kind)).stream().filter(this::isBetweenTables).findFirst();
    }

    /** Whether it is about two tables, and not about what one of them says. */
    boolean isBetweenTables(RegisteredContradiction contradiction) {
        return Variants.of(contradiction, frame.content()).decide();
    }

    /** Which table was chosen for a thing, or is proposed to be. */
    TableChoice choice(Subject.Kind kind, String key) {
        return decisions
                .deciding(Subject.of(kind, key))
                .map(ruling -> new TableChoice(
                        ruling.holds() ? TableChoice.Stage.CONFIRMED : TableChoice.Stage.PROPOSED, ruling.chosen()))
                .orElse(TableChoice.NONE);
    }

    boolean isDecided(RegisteredContradiction contradiction) {
        return decisions.of(contradiction).isDecided();
    }

    /** How it is marked: by its severity until it is decided. */
    Status look(RegisteredContradiction contradiction) {
        return isDecided(contradiction) ? Status.OK : look(contradiction.found().severity());
    }

    static Status look(Severity severity) {
        return switch (severity) {
            case SEVERE -> Status.BAD;
            case MODERATE -> Status.WARN;
            case MINOR -> Status.MINOR;
        };
    }

    /** The address at which its details are open. */
    String href(RegisteredContradiction contradiction) {
        String list = frame.view("kontradiksi");
        return list + (list.contains("?") ? "&" : "?") + "buka=" + contradiction.code();
    }
}
