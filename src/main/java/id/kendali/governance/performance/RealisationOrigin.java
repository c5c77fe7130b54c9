package id.kendali.governance.performance;

/** How a report came to be. */
enum RealisationOrigin {
    /** Typed by an operator. */
    FORM,
    /** Uploaded for a whole region. */
    IMPORT,
    /** Begun empty because the quarter was locked without it. */
    LOCK
}
