package id.kendali.governance.plan;

import id.kendali.platform.ui.Formats;
import id.kendali.platform.ui.Status;
import java.util.Map;

/**
 * How far a region is with an indicator of its plan.
 *
 * @param value the latest figure with its unit; a dash without one
 * @param period of the figure in words; empty without one
 * @param standing whether it reaches the target, or why there is no figure
 * @param href where it is explained
 * @param byYear where the latest figure of each year is explained, for years that have one
 */
record LatestFigure(
        String value, String period, Status look, String standing, String href, Map<Integer, String> byYear) {

    LatestFigure {
        byYear = Map.copyOf(byYear);
    }

    public boolean isMeasured() {
        return !value.equals(Formats.UNKNOWN);
    }

    /** Where the target of a year is held against a figure: that of the year, or else the latest. */
    public String href(int year) {
        return byYear.getOrDefault(year, href);
    }
}
