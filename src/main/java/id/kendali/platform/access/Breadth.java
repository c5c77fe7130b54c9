package id.kendali.platform.access;

/** Which sub-bidang a position sees. */
public enum Breadth {
    /** Every one. */
    ALL,
    /** All of the bidang or bagian that it heads. */
    BIDANG,
    /** The one that it belongs to. */
    SUB_BIDANG,
    /** No content at all. */
    NONE
}
