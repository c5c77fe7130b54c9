package id.kendali.governance.performance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * At most two series over years, placed in a box of 492 × 214. The axis begins at zero; each series is told apart by dash
 * and marker and labelled at its end. A value that is uncertain is drawn as a ring.
 */
record YearChart(List<Tick> ticks, List<Mark> years, List<Series> series) {

    private static final double LEFT = 76;
    private static final double RIGHT = 460;
    private static final double BOTTOM = 168;
    private static final double TOP = 24;
    private static final int STEPS = 3;
    private static final double LABEL_ABOVE = 10;
    private static final double LABEL_BELOW = 20;
    private static final double LABEL_HEIGHT = 14;
    private static final double LEGEND_LEFT = 56;
    private static final double LEGEND_WIDTH = 200;
    private static final double[] NICE = {1, 2, 2.5, 5, 10};

    /** A line of the grid with the value it stands for. */
    record Tick(double y, BigDecimal value, int decimals) {}

    /** A year under the axis. */
    record Mark(double x, int year) {}

    /** A value of a series. */
    record Point(double x, double y, boolean certain) {}

    /**
     * @param lines coordinates of what is drawn; a year without a value interrupts it
     * @param last the value of the last year that has one
     */
    record Series(
            String name,
            List<String> lines,
            List<Point> points,
            BigDecimal last,
            double labelX,
            double labelY,
            double legendX) {}

    /** Values of one series by year, and the years whose value is uncertain. */
    record Values(String name, Map<Integer, BigDecimal> byYear, Set<Integer> uncertain) {}

    /** Empty if no series has a value. */
    static Optional<YearChart> of(List<Integer> years, List<Values> all) {
        List<Values> drawn = all.stream()
                .filter(values -> years.stream().anyMatch(values.byYear()::containsKey))
                .toList();
        double greatest = drawn.stream()
                .flatMap(values -> values.byYear().values().stream())
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
        if (drawn.isEmpty() || years.isEmpty()) {
            return Optional.empty();
        }
        double step = step(greatest);
        Frame frame = new Frame(years, step * STEPS);
        List<Series> series = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            series.add(series(drawn.get(i), frame, LEGEND_LEFT + i * LEGEND_WIDTH));
        }
        return Optional.of(new YearChart(
                ticks(step, frame),
                years.stream().map(year -> new Mark(frame.x(year), year)).toList(),
                apart(series)));
    }

    /** A third of the axis: the smallest of 1, 2, 2.5 and 5 with zeros whose triple is not below the greatest value. */
    private static double step(double greatest) {
        if (greatest <= 0) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(greatest / STEPS)));
        for (double nice : NICE) {
            if (nice * power * STEPS >= greatest * (1 - 1e-9)) {
                return nice * power;
            }
        }
        throw new IllegalStateException("No step for " + greatest);
    }

    private static List<Tick> ticks(double step, Frame frame) {
        BigDecimal one = new BigDecimal(String.format(Locale.ROOT, "%.6f", step)).stripTrailingZeros();
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            BigDecimal value = one.multiply(BigDecimal.valueOf(i));
            ticks.add(new Tick(frame.y(value.doubleValue()), value, Math.max(0, one.scale())));
        }
        return ticks;
    }

    private static Series series(Values values, Frame frame, double legendX) {
        List<Point> points = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        BigDecimal last = BigDecimal.ZERO;
        for (int year : frame.years()) {
            BigDecimal value = values.byYear().get(year);
            if (value == null) {
                flush(line, lines);
                continue;
            }
            last = value;
            Point point = new Point(
                    frame.x(year),
                    frame.y(value.doubleValue()),
                    !values.uncertain().contains(year));
            points.add(point);
            line.append(line.isEmpty() ? "" : " ")
                    .append(String.format(Locale.ROOT, "%.1f,%.1f", point.x(), point.y()));
        }
        flush(line, lines);
        Point end = points.get(points.size() - 1);
        return new Series(values.name(), lines, points, last, end.x(), end.y() - LABEL_ABOVE, legendX);
    }

    private static void flush(StringBuilder line, List<String> lines) {
        if (!line.isEmpty()) {
            lines.add(line.toString());
            line.setLength(0);
        }
    }

    /** A label goes under its point where another line runs close above it. */
    private static List<Series> apart(List<Series> series) {
        return series.stream()
                .map(one -> series.stream().anyMatch(other -> runsAbove(other, one)) ? under(one) : one)
                .toList();
    }

    private static boolean runsAbove(Series other, Series one) {
        Point end = one.points().get(one.points().size() - 1);
        return other != one
                && other.points().stream()
                        .anyMatch(point -> point.x() == end.x()
                                && point.y() < end.y()
                                && end.y() - point.y() < LABEL_HEIGHT + LABEL_ABOVE);
    }

    private static Series under(Series one) {
        return new Series(
                one.name(),
                one.lines(),
                one.points(),
                one.last(),
                one.labelX(),
                one.labelY() + LABEL_ABOVE + LABEL_BELOW,
                one.legendX());
    }

    private record Frame(List<Integer> years, double greatest) {

        double x(int year) {
            int last = years.size() - 1;
            return last == 0 ? (LEFT + RIGHT) / 2 : LEFT + (RIGHT - LEFT) * years.indexOf(year) / last;
        }

        double y(double value) {
            return BOTTOM - (BOTTOM - TOP) * value / greatest;
        }
    }
}
