package id.kendali.insight.dashboard;

import id.kendali.platform.organisation.Unit;
import java.util.List;
import java.util.Locale;

/**
 * A drawn map of the country: one area and one marker for each regional office, in the units of its view box.
 *
 * @param rest path data of the land that belongs to no office
 */
record NationMap(int width, int height, String rest, List<Area> areas) {

    /**
     * The provinces of a regional office.
     *
     * @param land path data
     * @param x where its marker stands
     */
    record Area(Unit office, String land, double x, double y) {

        public String triangle() {
            return String.format(Locale.ROOT, "M%.1f %.1fh14l-7 12z", x - 7, y - 6);
        }
    }
}
