package id.kendali.platform.exchange;

/** What the values of a column are, and with it how they are written, read and aligned. */
public enum ColumnKind {
    TEXT,
    INTEGER,
    DECIMAL,
    /** In per cent: 83.71 stands for 83,71 %. */
    PERCENT,
    DATE,
    DATETIME;

    public boolean isNumeric() {
        return this == INTEGER || this == DECIMAL || this == PERCENT;
    }
}
