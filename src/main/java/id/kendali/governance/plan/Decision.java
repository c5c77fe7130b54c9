package id.kendali.governance.plan;

import org.jspecify.annotations.Nullable;

/**
 * How a contradiction stands.
 *
 * @param ruling that was proposed or holds; null while there is none
 * @param with the contradiction whose ruling settles this one too; null unless it does
 */
record Decision(
        Standing standing,
        @Nullable Ruling ruling,
        @Nullable RegisteredContradiction with) {

    static final Decision NONE = new Decision(Standing.OPEN, null, null);

    enum Standing {
        OPEN,
        /** Proposed, and waits for the second person. */
        PROPOSED,
        DECIDED,
        /** It is about a table that does not count any more, because of a ruling about another contradiction. */
        SETTLED;

        /** Whether nothing is left to decide. */
        public boolean isDecided() {
            return this == DECIDED || this == SETTLED;
        }
    }

    public boolean isDecided() {
        return standing.isDecided();
    }
}
