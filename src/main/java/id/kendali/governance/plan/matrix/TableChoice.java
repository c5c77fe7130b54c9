package id.kendali.governance.plan.matrix;

import org.jspecify.annotations.Nullable;

/**
 * What was decided about tables that print different figures of one thing.
 *
 * @param chosen the table that counts, or shall count once the proposal is confirmed; null if all are rejected, or if
 *     nothing was proposed
 */
public record TableChoice(Stage stage, @Nullable String chosen) {

    /** How far a decision is. */
    public enum Stage {
        NONE,
        PROPOSED,
        CONFIRMED
    }

    public static final TableChoice NONE = new TableChoice(Stage.NONE, null);

    Standing standing(boolean agreed) {
        if (agreed) {
            return Standing.AGREED;
        }
        return switch (stage) {
            case NONE -> Standing.UNDECIDED;
            case PROPOSED -> Standing.PROPOSED;
            case CONFIRMED -> chosen == null ? Standing.REJECTED : Standing.RULED;
        };
    }
}
