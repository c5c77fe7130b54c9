package id.kendali.governance.plan.contradiction;

/** How much depends on a contradiction, worst first. */
public enum Severity {
    /** A figure, a target or a sum of money depends on it: <em>berat</em>. */
    SEVERE,
    /** It misleads who reads or joins the tables: <em>sedang</em>. */
    MODERATE,
    /** A slip of writing: <em>ringan</em>. */
    MINOR
}
