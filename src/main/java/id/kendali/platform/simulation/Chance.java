package id.kendali.platform.simulation;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Draws that depend on the seed and on what they are drawn for, and on nothing else: two runs come out the same, whatever
 * order their threads take.
 */
public final class Chance {

    private static final long MIX = 0x9e3779b97f4a7c15L;

    private final long seed;
    private final RandomGenerator random;

    public Chance(long seed) {
        this.seed = seed;
        this.random = new SplittableRandom(seed);
    }

    /** The chance of one thing, such as one unit's report of one period. */
    public Chance of(Object... thing) {
        long mixed = seed;
        for (Object part : thing) {
            for (char letter : part.toString().toCharArray()) {
                mixed = (mixed ^ letter) * MIX;
                mixed ^= mixed >>> 29;
            }
            mixed = (mixed + 1) * MIX;
        }
        return new Chance(mixed);
    }

    public boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number from the first to the last, both included. */
    public int between(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    public double between(double first, double last) {
        return first + random.nextDouble() * (last - first);
    }

    /** Around a value, rarely further from it than twice the spread. */
    public double around(double value, double spread) {
        return value + spread * (random.nextDouble() + random.nextDouble() + random.nextDouble() - 1.5) * 1.6;
    }

    public <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
