package id.kendali.governance.plan;

import id.kendali.governance.plan.contradiction.Contradiction;
import id.kendali.governance.plan.contradiction.Subject;
import id.kendali.governance.plan.document.Place;
import id.kendali.platform.ui.Status;
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
        return switch (contradiction.found().severity()) {
            case SEVERE -> Status.BAD;
            case MODERATE -> Status.WARN;
            case MINOR -> Status.MINOR;
        };
    }

    public String severityKey() {
        return "plan.contradictions.severity."
                + ContradictionQuery.SEVERITIES.get(contradiction.found().severity());
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

    /** Whether another view of the plan shows the figures that differ. */
    public boolean hasFigures() {
        Subject.Kind kind = contradiction.found().subject().kind();
        return kind == Subject.Kind.FUNDING || kind == Subject.Kind.TARGET;
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
