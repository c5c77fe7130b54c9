package id.kendali.governance.plan;

import id.kendali.governance.plan.contradiction.Severity;
import id.kendali.governance.plan.contradiction.Subject;
import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanRow;
import id.kendali.governance.plan.matrix.TableChoice;
import id.kendali.platform.ui.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The contradictions of a version by what they are about, and what they mean for the tables that print it. */
final class Disputes {

    private final PlanFrame frame;

    Disputes(PlanFrame frame) {
        this.frame = frame;
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
        return about(key, Set.of(kind)).stream()
                .filter(contradiction -> isBetweenTables(contradiction))
                .findFirst();
    }

    /** Whether it is about two tables, and not about what one of them says. */
    boolean isBetweenTables(RegisteredContradiction contradiction) {
        Optional<String> first = table(contradiction.found().first());
        Optional<String> second = table(contradiction.found().second());
        return first.isPresent() && second.isPresent() && !first.equals(second);
    }

    /** Which table was chosen for a thing, or is proposed to be. */
    TableChoice choice(Subject.Kind kind, String key) {
        return betweenTables(kind, key)
                .flatMap(frame::ruling)
                .map(ruling -> new TableChoice(
                        ruling.state() == Ruling.State.BERLAKU
                                ? TableChoice.Stage.CONFIRMED
                                : TableChoice.Stage.PROPOSED,
                        ruling.chosen()))
                .orElse(TableChoice.NONE);
    }

    boolean isDecided(RegisteredContradiction contradiction) {
        return frame.ruling(contradiction)
                .filter(ruling -> ruling.state() == Ruling.State.BERLAKU)
                .isPresent();
    }

    /** How it is marked: by its severity until something is ruled. */
    Status look(RegisteredContradiction contradiction) {
        return isDecided(contradiction) ? Status.OK : look(contradiction.found().severity());
    }

    static Status look(Severity severity) {
        return switch (severity) {
            case SEVERE -> Status.BAD;
            case MODERATE -> Status.WARN;
            case MINOR -> Status.INFO;
        };
    }

    /** The address at which its details are open. */
    String href(RegisteredContradiction contradiction) {
        String list = frame.view("kontradiksi");
        return list + (list.contains("?") ? "&" : "?") + "buka=" + contradiction.code();
    }

    private Optional<String> table(Place place) {
        return frame.content().table(place.file()).rows().stream()
                .filter(row -> Integer.valueOf(row.number()).equals(place.row()))
                .findFirst()
                .flatMap((PlanRow row) -> row.text("table"));
    }
}
