package id.kendali.insight.dashboard;

import id.kendali.engine.indicator.Figure;
import id.kendali.engine.indicator.Indicator;
import id.kendali.insight.dashboard.RegionBoard.SparkPoint;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/** Places a series in a box of 92 × 24, from its lowest value to the greatest that the indicator can have. */
final class Sparkline {

    private static final double LEFT = 4;
    private static final double WIDTH = 84;
    private static final double TOP = 3;
    private static final double HEIGHT = 18;

    private Sparkline() {}

    /** Nothing is drawn of a single point: it is no course. */
    static List<SparkPoint> of(Indicator indicator, List<Figure> series) {
        List<Figure> measured = series.stream().filter(Figure::isMeasured).toList();
        if (measured.size() < 2) {
            return List.of();
        }
        DoubleSummaryStatistics span = measured.stream()
                .map(Figure::value)
                .mapToDouble(BigDecimal::doubleValue)
                .summaryStatistics();
        double top = indicator
                .scale()
                .map(scale -> scale.greatest().doubleValue())
                .filter(greatest -> greatest >= span.getMax())
                .orElse(span.getMax());
        double range = top > span.getMin() ? top - span.getMin() : 1;
        List<SparkPoint> points = new ArrayList<>();
        for (int index = 0; index < measured.size(); index++) {
            Figure figure = measured.get(index);
            double value = figure.value() == null ? 0 : figure.value().doubleValue();
            points.add(new SparkPoint(
                    LEFT + WIDTH * index / (measured.size() - 1),
                    TOP + HEIGHT * (top - value) / range,
                    figure.period() + ": " + figure.value()));
        }
        return List.copyOf(points);
    }
}
