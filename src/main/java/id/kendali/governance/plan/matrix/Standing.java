package id.kendali.governance.plan.matrix;

import org.jspecify.annotations.Nullable;

/** Whether the figures that the tables of a plan print of one thing count. */
public enum Standing {
    /** All tables print the same. */
    AGREED,
    /** Tables differ, and nobody has said which one counts. */
    UNDECIDED,
    /** Tables differ; which one counts was proposed and awaits its confirmation. */
    PROPOSED,
    /** Tables differ; one of them counts. */
    RULED,
    /** Tables differ and none counts; the document is to be corrected. */
    REJECTED;

    public boolean isDecided() {
        return this == AGREED || this == RULED;
    }

    /** What this means for the figures of one table. */
    TablePlace placeOf(String table, @Nullable String chosen) {
        return switch (this) {
            case AGREED -> TablePlace.COUNTS;
            case UNDECIDED, PROPOSED -> TablePlace.OPEN;
            case RULED -> table.equals(chosen) ? TablePlace.COUNTS : TablePlace.SET_ASIDE;
            case REJECTED -> TablePlace.SET_ASIDE;
        };
    }
}
