package id.kendali.governance.plan.matrix;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * At most two series of amounts over years, placed in a box of 492 × 214. The axis begins at zero; each series is told
 * apart by dash and marker and labelled at its end.
 *
 * @param magnitude in which the axis counts
 */
public record LineChart(Magnitude magnitude, List<Tick> ticks, List<Mark> years, List<Series> series) {

    private static final double LEFT = 76;
    private static final double RIGHT = 460;
    private static final double BOTTOM = 168;
    private static final double TOP = 20;
    private static final int STEPS = 3;
    private static final int MOST_SERIES = 2;
    private static final double LABEL_ABOVE = 10;
    private static final double LABEL_BELOW = 20;
    private static final double LABEL_HEIGHT = 14;
    private static final double LEGEND_LEFT = 52;
    private static final double LEGEND_WIDTH = 88;
    private static final double[] NICE = {1, 2, 2.5, 5, 10};

    /** In what amounts of rupiah are counted. */
    public enum Magnitude {
        RUPIAH(0),
        MILLION(6),
        BILLION(9);

        private final int digits;

        Magnitude(int digits) {
            this.digits = digits;
        }

        static Magnitude of(double greatest) {
            return greatest >= 1e11 ? BILLION : greatest >= 1e6 ? MILLION : RUPIAH;
        }

        BigDecimal of(BigDecimal amount) {
            return amount.movePointLeft(digits);
        }
    }

    /** A line of the grid with the value it stands for. */
    public record Tick(double y, BigDecimal value, int decimals) {}

    /** A year under the axis. */
    public record Mark(double x, int year) {}

    /** A value of a series. */
    public record Point(double x, double y) {}

    /**
     * @param lines coordinates of what is drawn; a year without a value interrupts it
     * @param last the value of the last year
     */
    public record Series(
            String name,
            List<String> lines,
            List<Point> points,
            BigDecimal last,
            int decimals,
            double labelX,
            double labelY,
            double legendX) {}

    /** The rows of a goal that have amounts, as lines over the years. */
    public static LineChart of(FundingMatrix.Goal goal, List<Integer> years) {
        List<FundingMatrix.Row> rows = goal.rows().stream()
                .filter(row -> !row.amounts().isEmpty())
                .limit(MOST_SERIES)
                .toList();
        double greatest = rows.stream()
                .flatMap(row -> row.amounts().values().stream())
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
        Magnitude magnitude = Magnitude.of(greatest);
        double step = step(magnitude.of(BigDecimal.valueOf(greatest)).doubleValue());
        Frame frame = new Frame(years, step * STEPS, magnitude);
        List<Series> series = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            series.add(series(rows.get(i), frame, LEGEND_LEFT + 4 + i * LEGEND_WIDTH));
        }
        return new LineChart(magnitude, ticks(step, frame), marks(frame), apart(series));
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

    private static List<Mark> marks(Frame frame) {
        return frame.years().stream().map(year -> new Mark(frame.x(year), year)).toList();
    }

    private static Series series(FundingMatrix.Row row, Frame frame, double legendX) {
        List<Point> points = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int year : frame.years()) {
            BigDecimal amount = row.amounts().get(year);
            if (amount == null) {
                flush(line, lines);
                continue;
            }
            Point point = new Point(
                    frame.x(year), frame.y(frame.magnitude().of(amount).doubleValue()));
            points.add(point);
            line.append(line.isEmpty() ? "" : " ")
                    .append(String.format(Locale.ROOT, "%.1f,%.1f", point.x(), point.y()));
        }
        flush(line, lines);
        Map<Integer, BigDecimal> amounts = row.amounts();
        int lastYear = amounts.keySet().stream().max(Integer::compare).orElseThrow();
        BigDecimal last = frame.magnitude().of(Objects.requireNonNull(amounts.get(lastYear)));
        Point end = points.get(points.size() - 1);
        return new Series(row.table(), lines, points, last, decimals(last), end.x(), end.y() - LABEL_ABOVE, legendX);
    }

    private static void flush(StringBuilder line, List<String> lines) {
        if (!line.isEmpty()) {
            lines.add(line.toString());
            line.setLength(0);
        }
    }

    private static int decimals(BigDecimal value) {
        double size = value.abs().doubleValue();
        return size >= 100 || size == 0 ? 0 : size >= 10 ? 1 : 2;
    }

    /** The label of the lower line goes under it where it would stand on the upper one. */
    private static List<Series> apart(List<Series> series) {
        if (series.size() < MOST_SERIES) {
            return series;
        }
        int lower = series.get(0).labelY() > series.get(1).labelY() ? 0 : 1;
        double gap = series.get(lower).labelY() - series.get(1 - lower).labelY();
        if (gap >= LABEL_HEIGHT + LABEL_ABOVE) {
            return series;
        }
        List<Series> moved = new ArrayList<>(series);
        Series under = series.get(lower);
        moved.set(
                lower,
                new Series(
                        under.name(),
                        under.lines(),
                        under.points(),
                        under.last(),
                        under.decimals(),
                        under.labelX(),
                        under.labelY() + LABEL_ABOVE + LABEL_BELOW,
                        under.legendX()));
        return moved;
    }

    private record Frame(List<Integer> years, double greatest, Magnitude magnitude) {

        double x(int year) {
            int last = years.size() - 1;
            return last == 0 ? (LEFT + RIGHT) / 2 : LEFT + (RIGHT - LEFT) * years.indexOf(year) / last;
        }

        double y(double value) {
            return BOTTOM - (BOTTOM - TOP) * value / greatest;
        }
    }
}
