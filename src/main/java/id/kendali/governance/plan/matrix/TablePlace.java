package id.kendali.governance.plan.matrix;

/** What the figures that one table prints are worth. */
public enum TablePlace {
    COUNTS,
    OPEN,
    /** Another table counts, or none does; the figures stay to be read. */
    SET_ASIDE
}
