package id.kendali.governance.reform;

/** Where the numbers of a report come from. */
enum ReportOrigin {
    /** Typed by an operator. */
    FORM,
    /** Uploaded for a whole region. */
    IMPORT,
    /** Taken from a document as it prints them. */
    PRINTED
}
