package id.kendali.platform.calendar;

/** How well the legal basis of a date is known. */
public enum SourceMark {
    /** Read in the decree itself or on a page of the government. */
    VERIFIED,
    /** Found in a secondary source only. */
    VERIFIED_2,
    /** No source was found: the date is shown and, unless the office decides otherwise, not counted. */
    UNVERIFIED
}
