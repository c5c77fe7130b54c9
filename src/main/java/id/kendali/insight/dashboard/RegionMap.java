package id.kendali.insight.dashboard;

import id.kendali.engine.indicator.Standing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A drawn map: SVG paths of land and one marker per town, in the units of its view box.
 *
 * @param land path data of the region itself
 * @param neighbours path data of everything around it
 */
record RegionMap(int width, int height, String land, String neighbours, List<Marker> markers) {

    /**
     * A town with its worst unit.
     *
     * @param labelX where the label starts, or ends if {@code leftward}
     */
    record Marker(Town town, double x, double y, double labelX, double labelY, boolean leftward) {

        /** From the label to the marker. */
        public String lead() {
            double from = leftward ? labelX + 4 : labelX - 4;
            return String.format(Locale.ROOT, "M%.1f %.1fL%.1f %.1f", from, labelY + 3, x, y);
        }

        public String triangle() {
            return String.format(Locale.ROOT, "M%.1f %.1fh12l-6 10z", x - 6, y - 5);
        }
    }

    /**
     * A town on the map.
     *
     * @param units that it has
     * @param worst lowest figure of its units; none if none is measured
     */
    record Town(
            String name,
            double longitude,
            double latitude,
            int units,
            @Nullable BigDecimal worst,
            Standing standing,
            String href) {}
}
