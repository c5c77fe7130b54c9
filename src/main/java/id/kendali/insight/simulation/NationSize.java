package id.kendali.insight.simulation;

import id.kendali.platform.simulation.SimulatedTime;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * How large a simulated nation is.
 *
 * @param regions with units that report; the others have none
 * @param units that report, regional offices among them
 * @param years up to today
 * @param seed that all draws follow from
 */
record NationSize(int regions, int units, int years, long seed) {

    /** The units of Maluku Utara, which are there in any case. */
    static final int REAL_UNITS = 13;

    static final int MOST_REGIONS = 33;
    static final int MOST_UNITS = 20_000;

    /** Written so, a database remembers what it was filled with. */
    static NationSize parse(String text) {
        List<Long> numbers = Arrays.stream(text.split("-")).map(Long::parseLong).toList();
        return new NationSize(
                numbers.get(0).intValue(),
                numbers.get(1).intValue(),
                numbers.get(2).intValue(),
                numbers.get(3));
    }

    /** The fewest units that so many regions have. */
    static int fewestUnits(int regions) {
        return REAL_UNITS + regions - 1;
    }

    /** What was typed, with the nation of the Renstra where nothing was. */
    static NationSize of(Options options, LocalDate today) {
        int regions = options.number("regions", MOST_REGIONS, 1, MOST_REGIONS);
        int most = SimulatedTime.mostYears(today);
        return new NationSize(
                regions,
                options.number("units", Math.max(640, fewestUnits(regions)), fewestUnits(regions), MOST_UNITS),
                options.number("years", Math.min(2, most), 1, most),
                options.number("seed", 1, 0, 999_999_999));
    }

    @Override
    public String toString() {
        return "%d-%d-%d-%d".formatted(regions, units, years, seed);
    }
}
