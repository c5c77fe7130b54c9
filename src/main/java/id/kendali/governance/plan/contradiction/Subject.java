package id.kendali.governance.plan.contradiction;

/**
 * What a contradiction is about.
 *
 * @param key stable over versions: the code of the goal, indicator or unit, or what else names the thing
 */
public record Subject(Kind kind, String key) {

    public enum Kind {
        /** Funding of a goal; a ruling decides the funding frame. */
        FUNDING,
        /** Targets of an indicator; a ruling decides the target matrix. */
        TARGET,
        INDICATOR,
        ELEMENT,
        UNIT,
        PERFORMANCE,
        STAFF,
        BUDGET,
        MONITORING,
        DOCUMENT
    }

    public static Subject funding(String goal) {
        return new Subject(Kind.FUNDING, goal);
    }

    public static Subject target(String indicator) {
        return new Subject(Kind.TARGET, indicator);
    }

    public static Subject of(Kind kind, String key) {
        return new Subject(kind, key);
    }
}
