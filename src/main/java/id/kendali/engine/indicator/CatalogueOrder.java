package id.kendali.engine.indicator;

import id.kendali.engine.indicator.CataloguePages.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a list of the catalogue is ordered, as the address says it: {@code satuan}, or {@code -satuan} the other way round.
 * Without a column, and among equals, lines stand as the catalogue has them.
 */
record CatalogueOrder<T>(Map<String, Comparator<T>> columns) {

    static final CatalogueOrder<Line> INDICATORS = new CatalogueOrder<>(Map.of(
            "rumus",
            Comparator.comparing(Line::formula),
            "satuan",
            Comparator.comparing(line -> line.indicator().unit()),
            "arah",
            Comparator.comparing(line -> line.indicator().polarity()),
            "versi",
            Comparator.comparing((Line line) -> line.indicator().validFrom())
                    .thenComparing(line -> line.indicator().version()),
            "angka",
            Comparator.comparing(line -> !line.measured())));

    static final CatalogueOrder<MeasureLine> MEASURES = new CatalogueOrder<>(Map.of(
            "bentuk",
            Comparator.comparing(MeasureLine::kind),
            "asal",
            Comparator.comparing(MeasureLine::origin),
            "satuan",
            Comparator.comparing(line -> line.measure().unit().here()),
            "sumber",
            Comparator.comparing(MeasureLine::source),
            "pemakai",
            Comparator.comparing(MeasureLine::users)));

    /** An unknown column is no error: the address may be an old one. */
    List<T> sort(List<T> lines, @Nullable String order) {
        if (order == null) {
            return lines;
        }
        boolean descending = order.startsWith("-");
        Comparator<T> column = columns.get(descending ? order.substring(1) : order);
        if (column == null) {
            List<T> catalogued = new ArrayList<>(lines);
            if (descending) {
                Collections.reverse(catalogued);
            }
            return catalogued;
        }
        return lines.stream().sorted(descending ? column.reversed() : column).toList();
    }
}
