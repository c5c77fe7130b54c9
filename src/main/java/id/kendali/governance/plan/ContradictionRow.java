package id.kendali.governance.plan;

import id.kendali.governance.plan.contradiction.Contradiction;
import id.kendali.governance.plan.contradiction.Severity;
import id.kendali.governance.plan.document.Place;
import id.kendali.platform.ui.Status;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A contradiction as a line of the list, in the language of the reader.
 *
 * @param rule title of the rule
 * @param title what it is about
 * @param decided what was ruled or is proposed, in words; null while nothing is
 * @param open whether its details are shown below it
 */
record ContradictionRow(
        RegisteredContradiction contradiction,
        Decision decision,
        String rule,
        String title,
        String explanation,
        ContradictionTexts.Difference difference,
        @Nullable String decided,
        boolean open) {

    private static final Set<String> FIGURES = Set.of("funding.csv", "indicator_targets.csv");

    public String code() {
        return contradiction.code();
    }

    public Place first() {
        return contradiction.found().first();
    }

    public Place second() {
        return contradiction.found().second();
    }

    public Status severity() {
        return look(contradiction.found().severity());
    }

    static Status look(Severity severity) {
        return switch (severity) {
            case SEVERE -> Status.BAD;
            case MODERATE -> Status.WARN;
            case MINOR -> Status.MINOR;
        };
    }

    public String severityKey() {
        return key(contradiction.found().severity());
    }

    static String key(Severity severity) {
        return "plan.contradictions.severity." + ContradictionQuery.SEVERITIES.get(severity);
    }

    public Status look() {
        return switch (decision.standing()) {
            case OPEN -> Status.NONE;
            case PROPOSED -> Status.WAITING;
            case DECIDED, SETTLED -> Status.OK;
        };
    }

    public String lookKey() {
        return "plan.contradictions.standing." + ContradictionQuery.standing(decision);
    }

    /** Whether it is a cell of the targets or the funding, which have a page of their own. */
    public boolean isFigure(Place place) {
        return FIGURES.contains(place.file()) && place.row() != null;
    }

    /** All that can be looked for. */
    String words() {
        Contradiction found = contradiction.found();
        return String.join(
                " ",
                code(),
                rule,
                title,
                explanation,
                found.first().location(),
                found.first().value(),
                found.second().location(),
                found.second().value(),
                decided == null ? "" : decided);
    }
}
