package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.Place;
import org.jspecify.annotations.Nullable;

/**
 * One contradiction of a plan with itself.
 *
 * @param rule the name of the rule, such as {@code TABLES_DIFFER}; its title is the message {@code plan.rule.<name>}
 * @param subject what it is about
 * @param title the subject in words, such as <em>Pendanaan SK 19, 2026–2029</em>
 * @param explanation why it is one and what follows from it
 * @param first one place
 * @param second the other place, or the same one if the thing contradicts itself there
 * @param difference how far apart both are; null if that cannot be counted
 */
public record Contradiction(
        String rule,
        Severity severity,
        Subject subject,
        Statement title,
        Statement explanation,
        Place first,
        Place second,
        @Nullable Statement difference) {

    /** The same for the same contradiction in every version of a plan, so that a ruling about it stays known. */
    public String fingerprint() {
        return rule + "|" + subject.kind() + "|" + subject.key();
    }
}
