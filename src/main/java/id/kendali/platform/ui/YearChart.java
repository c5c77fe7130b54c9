package id.kendali.platform.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * At most two series over years, placed in a box of 492 × 214 that {@code platform/ui/components/chart} draws. The axis
 * begins at zero; each series is told apart by dash and marker and labelled at its end. A value that is uncertain is
 * drawn as a ring.
 */
public record YearChart(List<Tick> ticks, List<Mark> years, List<Series> series) {

    private static final double LEFT = 76;
    private static final double RIGHT = 460;
    private static final double BOTTOM = 168;
    private static final double TOP = 20;
    private static final int STEPS = 3;
    private static final double LABEL_ABOVE = 10;
    private static final double LABEL_BELOW = 20;
    private static final double LABEL_HEIGHT = 14;
    private static final double LEGEND_LEFT = 56;
    private static final double LEGEND_WIDTH = 200;
    private static final double[] NICE = {1, 2, 2.5, 5, 10};

    /** A line of the grid with the value it stands for. */
    public record Tick(double y, BigDecimal value, int decimals) {}

    /** A year under the axis. */
    public record Mark(double x, int year) {}

    /** A value of a series. */
    public record Point(double x, double y, boolean certain) {

        String coordinates() {
            return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
        }
    }

    /**
     * @param label stands at the last point
     * @param lines coordinates of what is drawn; a year without a value interrupts it
     */
    public record Series(
            String name, String label, List<String> lines, List<Point> points, double labelY, double legendX) {

        public Point end() {
            return points.get(points.size() - 1);
        }
    }

    /**
     * What a series is drawn from.
     *
     * @param uncertain the years whose value is uncertain
     * @param label writes the last value at the end of the line
     */
    public record Values(
            String name, Map<Integer, BigDecimal> byYear, Set<Integer> uncertain, Function<BigDecimal, String> label) {}

    /** Empty if no series has a value in these years, which stand in their order. */
    public static Optional<YearChart> of(List<Integer> years, List<Values> all) {
        List<Values> drawn = all.stream()
                .filter(values -> years.stream().anyMatch(values.byYear()::containsKey))
                .toList();
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        double step = step(drawn.stream()
                .flatMap(values -> values.byYear().values().stream())
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElseThrow());
        Frame frame = new Frame(years, step * STEPS);
        List<List<Point>> points = drawn.stream().map(frame::points).toList();
        List<Series> series = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            Values values = drawn.get(i);
            series.add(new Series(
                    values.name(),
                    values.label().apply(frame.last(values)),
                    frame.lines(values),
                    points.get(i),
                    labelY(points, i),
                    LEGEND_LEFT + i * LEGEND_WIDTH));
        }
        return Optional.of(new YearChart(
                ticks(step, frame),
                years.stream().map(year -> new Mark(frame.x(year), year)).toList(),
                series));
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
            ticks.add(new Tick(frame.y(value), value, Math.max(0, one.scale())));
        }
        return ticks;
    }

    /** A label goes under its point where another line runs close above it; of two that end on one spot, that of the second. */
    private static double labelY(List<List<Point>> series, int which) {
        List<Point> own = series.get(which);
        Point end = own.get(own.size() - 1);
        for (int i = 0; i < series.size(); i++) {
            List<Point> other = series.get(i);
            boolean runsAbove = other.stream()
                    .anyMatch(point -> point.x() == end.x()
                            && point.y() < end.y()
                            && end.y() - point.y() < LABEL_HEIGHT + LABEL_ABOVE);
            Point otherEnd = other.get(other.size() - 1);
            boolean endsHereFirst = i < which && otherEnd.x() == end.x() && otherEnd.y() == end.y();
            if (runsAbove || endsHereFirst) {
                return end.y() + LABEL_BELOW;
            }
        }
        return end.y() - LABEL_ABOVE;
    }

    private record Frame(List<Integer> years, double greatest) {

        double x(int year) {
            int last = years.size() - 1;
            return last == 0 ? (LEFT + RIGHT) / 2 : LEFT + (RIGHT - LEFT) * years.indexOf(year) / last;
        }

        double y(BigDecimal value) {
            return BOTTOM - (BOTTOM - TOP) * value.doubleValue() / greatest;
        }

        List<Point> points(Values values) {
            return known(values).map(year -> point(values, year)).toList();
        }

        List<String> lines(Values values) {
            String coordinates = years.stream()
                    .map(year -> values.byYear().containsKey(year)
                            ? point(values, year).coordinates()
                            : "\n")
                    .collect(Collectors.joining(" "));
            return coordinates
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }

        BigDecimal last(Values values) {
            return known(values)
                    .reduce((earlier, later) -> later)
                    .map(values.byYear()::get)
                    .orElseThrow();
        }

        private Stream<Integer> known(Values values) {
            return years.stream().filter(values.byYear()::containsKey);
        }

        private Point point(Values values, int year) {
            BigDecimal value = Objects.requireNonNull(values.byYear().get(year));
            return new Point(x(year), y(value), !values.uncertain().contains(year));
        }
    }
}
