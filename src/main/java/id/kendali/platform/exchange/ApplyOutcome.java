package id.kendali.platform.exchange;

/** How an attempt to apply an upload ended. Only {@link #APPLIED} changed anything. */
enum ApplyOutcome {
    APPLIED,
    /** A second click, or somebody else was faster. */
    ALREADY_APPLIED,
    DISCARDED,
    /** Rows have errors now. */
    FAULTY,
    /** The rows would do something else now than the person saw. */
    CHANGED,
    /** What the upload is for is no longer open. */
    CLOSED
}
