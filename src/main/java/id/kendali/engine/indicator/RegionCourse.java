package id.kendali.engine.indicator;

import id.kendali.platform.calendar.Period;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * The figures of a region for one indicator as the scope saw them at one moment.
 *
 * @param office the regional office
 * @param figures in every variant, the earliest first
 */
public record RegionCourse(String indicator, UUID office, List<Figure> figures) {

    /** Those with a figure, the latest first. */
    public List<Period> periods() {
        return figures.stream()
                .map(Figure::period)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** In one variant, the earliest first. */
    public List<Figure> series(String variant) {
        return figures.stream()
                .filter(figure -> figure.variant().equals(variant))
                .toList();
    }

    List<Figure> at(Period period) {
        return figures.stream().filter(figure -> figure.period().equals(period)).toList();
    }
}
