package id.kendali.platform.operations;

/** What a start is for, as {@code ./kendali} says by the property {@code kendali.start}. */
enum StartKind {
    /** Trying Kendali out on one's own machine: the accounts are printed. */
    DEMONSTRATION,
    /** Daily work. */
    PRODUCTION,
    /** Once after a build, to learn which classes a start needs: it ends with the first page. */
    REHEARSAL
}
