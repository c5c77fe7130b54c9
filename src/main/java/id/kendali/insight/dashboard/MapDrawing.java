package id.kendali.insight.dashboard;

import id.kendali.insight.dashboard.Outline.Point;
import id.kendali.insight.dashboard.RegionMap.Marker;
import id.kendali.insight.dashboard.RegionMap.Town;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

/** Draws the towns of a region on the outlines of the provinces. The outlines are a backdrop, no borders. */
@Component
class MapDrawing {

    private static final int WIDTH = 432;
    private static final int HEIGHT = 400;
    private static final double MARGIN = 0.35;
    private static final double LABEL_ROOM = 146;
    private static final double LABEL_STEP = 34;

    /** Land changes only when a unit is opened or moved: about one drawing for each region that is looked at. */
    private static final int REMEMBERED = 40;

    private final ProvinceOutlines outlines;
    private final ConcurrentLruCache<List<Point>, Land> lands = new ConcurrentLruCache<>(REMEMBERED, this::land);

    MapDrawing(ProvinceOutlines outlines) {
        this.outlines = outlines;
    }

    RegionMap draw(List<Town> towns) {
        Land land = lands.get(towns.stream()
                .map(town -> new Point(town.longitude(), town.latitude()))
                .toList());
        return new RegionMap(WIDTH, HEIGHT, land.home(), land.neighbours(), markers(land.frame(), towns));
    }

    /** Path data of what lies around some towns: their own province, and everything else. */
    private record Land(Frame frame, String home, String neighbours) {}

    private Land land(List<Point> towns) {
        Frame frame = Frame.around(towns);
        Outline home = outlines.all().stream()
                .max(Comparator.comparingLong(outline -> townsNear(outline, towns)))
                .orElseThrow();
        return new Land(frame, path(frame, home::equals), path(frame, outline -> !outline.equals(home)));
    }

    /** Coarsely: the outlines are too rough to ask whether a town lies on land. */
    private static long townsNear(Outline outline, List<Point> towns) {
        return towns.stream()
                .filter(town -> outline.rings().stream().flatMap(List::stream).anyMatch(point -> near(point, town)))
                .count();
    }

    private static boolean near(Point point, Point town) {
        return Math.hypot(point.longitude() - town.longitude(), point.latitude() - town.latitude()) < 0.6;
    }

    private String path(Frame frame, Predicate<Outline> wanted) {
        return outlines.all().stream()
                .filter(wanted)
                .flatMap(outline -> outline.rings().stream())
                .filter(frame::touches)
                .map(ring -> ring.stream()
                        .map(point -> String.format(
                                Locale.ROOT, "%.1f %.1f", frame.x(point.longitude()), frame.y(point.latitude())))
                        .collect(Collectors.joining("L", "M", "z")))
                .collect(Collectors.joining());
    }

    /** Labels stand in two columns beside the markers, none on top of another. */
    private static List<Marker> markers(Frame frame, List<Town> towns) {
        List<Town> byLongitude = new ArrayList<>(towns);
        byLongitude.sort(Comparator.comparingDouble(Town::longitude));
        int half = byLongitude.size() / 2 + byLongitude.size() % 2;
        List<Marker> markers = new ArrayList<>();
        markers.addAll(column(frame, byLongitude.subList(0, half), true));
        markers.addAll(column(frame, byLongitude.subList(half, byLongitude.size()), false));
        return List.copyOf(markers);
    }

    private static List<Marker> column(Frame frame, List<Town> towns, boolean leftward) {
        List<Town> fromNorth = new ArrayList<>(towns);
        fromNorth.sort(Comparator.comparingDouble(Town::latitude).reversed());
        List<Marker> markers = new ArrayList<>();
        double lowest = 14;
        int left = fromNorth.size();
        for (Town town : fromNorth) {
            double x = frame.x(town.longitude());
            double y = frame.y(town.latitude());
            double room = HEIGHT - 22 - (left - 1) * LABEL_STEP;
            double labelY = Math.min(Math.max(lowest, y - 8), room);
            markers.add(new Marker(town, x, y, leftward ? LABEL_ROOM - 10 : WIDTH - LABEL_ROOM + 14, labelY, leftward));
            lowest = labelY + LABEL_STEP;
            left--;
        }
        return markers;
    }

    /** The part of the world that is drawn, its degrees equally long in both directions near the equator. */
    private record Frame(double west, double north, double scale) {

        static Frame around(List<Point> towns) {
            double west = towns.stream().mapToDouble(Point::longitude).min().orElse(95) - MARGIN;
            double east = towns.stream().mapToDouble(Point::longitude).max().orElse(141) + MARGIN;
            double south = towns.stream().mapToDouble(Point::latitude).min().orElse(-11) - MARGIN;
            double north = towns.stream().mapToDouble(Point::latitude).max().orElse(6) + MARGIN;
            double scale = Math.min((WIDTH - 2 * LABEL_ROOM + 20) / (east - west), HEIGHT / (north - south));
            double middle = (west + east) / 2;
            double centre = (north + south) / 2;
            return new Frame(middle - WIDTH / 2.0 / scale, centre + HEIGHT / 2.0 / scale, scale);
        }

        double x(double longitude) {
            return (longitude - west) * scale;
        }

        double y(double latitude) {
            return (north - latitude) * scale;
        }

        boolean touches(List<Point> ring) {
            return ring.stream()
                    .anyMatch(point -> inside(x(point.longitude()), WIDTH) && inside(y(point.latitude()), HEIGHT));
        }

        private static boolean inside(double position, int size) {
            return position > -size * 0.2 && position < size * 1.2;
        }
    }
}
