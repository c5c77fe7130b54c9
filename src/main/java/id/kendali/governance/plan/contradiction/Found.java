package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.Place;

/** What a rule has found; title and explanation are the texts of the rule and take the same words. */
record Found(Rule rule, Severity severity, Subject subject, Place first, Place second) {

    /** How a place reads where nothing is printed. */
    static final String NOTHING = "—";

    Contradiction toldWith(Object... words) {
        return new Contradiction(
                rule.name(), severity, subject, text("title", words), text("explanation", words), first, second, null);
    }

    /** Adds how far apart the counts at both places are. */
    Contradiction apartBy(int difference, Object... words) {
        return new Contradiction(
                rule.name(),
                severity,
                subject,
                text("title", words),
                text("explanation", words),
                first,
                second,
                text("difference", difference));
    }

    private Statement text(String part, Object... words) {
        return Statement.of("plan.rule." + rule.name() + "." + part, words);
    }
}
