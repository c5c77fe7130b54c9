package id.kendali.insight.simulation;

import org.jspecify.annotations.Nullable;

/** What the bench measures, with the floor that was promised where one was. */
enum Measure {
    /** Rows per second into a guarded table, of those into a bare one. */
    GUARDED_INSERT("%", 40.0, null, false),
    /** Rows per second that an import applies, of those that statements write into the same guarded tables. */
    IMPORT("%", 60.0, null, false),
    IMPORT_RATE("/s", null, null, false),
    REPORTS("", null, null, true),
    SIMULATION("s", null, null, true),
    /** From the commit of a verification to the last figure that depends on it, while an import runs. */
    FRESH_P50("ms", null, null, true),
    FRESH_P99("ms", null, 1_000.0, true),
    /** All figures from the records in memory, compared with those that are stored. */
    FROM_SCRATCH("s", null, null, true),
    /** All values stored and all figures computed anew. */
    REBUILD("s", null, null, true),
    DEVIATIONS("", null, 0.0, false),
    /** The region page, 20 requests a second whatever becomes of those before. */
    PAGE_P50("ms", null, null, true),
    PAGE_P99("ms", null, 150.0, true),
    /** The region page, asked for as fast as it is answered. */
    PAGE_RATE("/s", 60.0, null, true),
    PAGE_FAILURES("", null, 0.0, false);

    private final String unit;
    private final @Nullable Double least;
    private final @Nullable Double most;
    private final boolean scales;

    Measure(String unit, @Nullable Double least, @Nullable Double most, boolean scales) {
        this.unit = unit;
        this.least = least;
        this.most = most;
        this.scales = scales;
    }

    String messageKey() {
        return "simulation.measure." + name();
    }

    String unit() {
        return unit;
    }

    @Nullable
    Double least() {
        return least;
    }

    @Nullable
    Double most() {
        return most;
    }

    /** Whether it is worth saying how it grows with the number of units. */
    boolean scales() {
        return scales;
    }

    boolean hasFloor() {
        return least != null || most != null;
    }

    boolean isReachedBy(double value) {
        return (least == null || value >= least) && (most == null || value <= most);
    }
}
