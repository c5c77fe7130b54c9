package id.kendali.insight.simulation;

import java.util.List;

/** Values in their order; the p-th percentile is the least value that so many percent do not exceed. */
final class Percentile {

    private final List<Double> sorted;

    Percentile(List<Double> values) {
        this.sorted = values.stream().sorted().toList();
    }

    double of(int percent) {
        return sorted.get(Math.max(0, (int) Math.ceil(sorted.size() * percent / 100.0) - 1));
    }
}
