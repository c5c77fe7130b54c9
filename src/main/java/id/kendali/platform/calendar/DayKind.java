package id.kendali.platform.calendar;

/** What a special day is. */
public enum DayKind {
    /** Libur nasional. */
    NATIONAL(false),
    /** Cuti bersama. */
    COLLECTIVE_LEAVE(false),
    /** A day that is worked although it would be free, such as a Saturday in exchange. */
    WORKING_DAY(true);

    private final boolean worked;

    DayKind(boolean worked) {
        this.worked = worked;
    }

    boolean isWorked() {
        return worked;
    }
}
