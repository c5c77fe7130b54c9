package id.kendali.platform.exchange;

/** What became of an upload. */
enum UploadState {
    /** Waits to be looked at. */
    UPLOADED,
    /** All its rows are part of the records. */
    APPLIED,
    /** Thrown away, or replaced by a corrected file. */
    DISCARDED
}
