package id.kendali.platform.exchange;

/**
 * What is wrong or doubtful about a cell, and what to do about it.
 *
 * @param column key of the column
 */
record CellFinding(String column, Severity severity, Phrase text) {

    enum Severity {
        /** Nothing of the upload is applied while one is left. */
        ERROR,
        /** To be looked at; it does not stand in the way. */
        WARNING
    }

    boolean isError() {
        return severity == Severity.ERROR;
    }
}
