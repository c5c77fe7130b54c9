package id.kendali.governance.plan.contradiction;

import java.math.BigDecimal;

/** The texts of a rule in the message files, below {@code plan.rule.<name>}. */
record RuleTexts(String rule) {

    Statement title(Object... arguments) {
        return say("title", arguments);
    }

    Statement explanation(Object... arguments) {
        return say("explanation", arguments);
    }

    Statement difference(Object... arguments) {
        return say("difference", arguments);
    }

    /** The difference with its sign, which the text writes before the absolute values. */
    Statement change(BigDecimal change, Object... absolute) {
        return say(change.signum() < 0 ? "difference.less" : "difference.more", absolute);
    }

    /** A text for one of several cases, such as {@code title.FUNDING}. */
    Statement say(String part, Object... arguments) {
        return Statement.of("plan.rule." + rule + "." + part, arguments);
    }
}
