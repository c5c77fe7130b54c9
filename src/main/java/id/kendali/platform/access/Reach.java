package id.kendali.platform.access;

/** How far a position sees. */
public enum Reach {
    /** The unit that it belongs to. */
    OWN_UNIT,
    /** The unit and all below it. */
    REGION,
    /** Published figures of all regions. */
    NATION,
    /** No content at all. */
    NONE
}
