package id.kendali.insight.dashboard;

import id.kendali.insight.dashboard.NationMap.Area;
import id.kendali.insight.dashboard.Outline.Point;
import id.kendali.platform.organisation.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Draws the country, its provinces joined to the areas of the regional offices. The outlines are a backdrop, no borders. */
@Component
class NationMapDrawing {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 276;
    private static final double WEST = 94.6;
    private static final double NORTH = 6.4;
    private static final double SCALE = WIDTH / (141.4 - WEST);

    private final Map<String, Shape> byOffice;
    private final String rest;

    /** The land of an office, and the middle of the largest part of its first province. */
    private record Shape(String path, double x, double y) {}

    NationMapDrawing(ProvinceOutlines outlines, JsonMapper json) {
        Map<String, Outline> byName =
                outlines.all().stream().collect(Collectors.toMap(Outline::province, outline -> outline));
        Map<String, List<Outline>> known = new LinkedHashMap<>();
        for (ProvinceOffice each : offices(json)) {
            known.computeIfAbsent(each.office(), office -> new ArrayList<>())
                    .add(Objects.requireNonNull(byName.remove(each.province()), each.province()));
        }
        this.byOffice = known.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, office -> shape(office.getValue())));
        this.rest = path(List.copyOf(byName.values()));
    }

    private static List<ProvinceOffice> offices(JsonMapper json) {
        try (InputStream file = new ClassPathResource("map/province-offices.json").getInputStream()) {
            return List.of(json.readValue(file, ProvinceOffice[].class));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Offices whose provinces are not known are left out. */
    NationMap draw(List<Unit> offices) {
        return new NationMap(
                WIDTH,
                HEIGHT,
                rest,
                offices.stream()
                        .filter(office -> byOffice.containsKey(office.code()))
                        .map(this::area)
                        .toList());
    }

    private Area area(Unit office) {
        Shape shape = Objects.requireNonNull(byOffice.get(office.code()));
        return new Area(office, shape.path(), shape.x(), shape.y());
    }

    private static Shape shape(List<Outline> provinces) {
        List<Point> main = provinces.get(0).rings().stream()
                .max(Comparator.comparingDouble(NationMapDrawing::extent))
                .orElseThrow();
        return new Shape(
                path(provinces),
                x(main.stream().mapToDouble(Point::longitude).average().orElseThrow()),
                y(main.stream().mapToDouble(Point::latitude).average().orElseThrow()));
    }

    private static double extent(List<Point> ring) {
        var longitudes = ring.stream().mapToDouble(Point::longitude).summaryStatistics();
        var latitudes = ring.stream().mapToDouble(Point::latitude).summaryStatistics();
        return (longitudes.getMax() - longitudes.getMin()) * (latitudes.getMax() - latitudes.getMin());
    }

    /** In whole units and steps from point to point: a country of coarse outlines is a few kilobytes. */
    private static String path(List<Outline> provinces) {
        StringBuilder path = new StringBuilder();
        provinces.stream().flatMap(province -> province.rings().stream()).forEach(ring -> {
            long fromX = Math.round(x(ring.get(0).longitude()));
            long fromY = Math.round(y(ring.get(0).latitude()));
            path.append('M').append(fromX).append(' ').append(fromY).append('l');
            for (Point point : ring.subList(1, ring.size())) {
                long toX = Math.round(x(point.longitude()));
                long toY = Math.round(y(point.latitude()));
                if (toX != fromX || toY != fromY) {
                    path.append(toX - fromX).append(' ').append(toY - fromY).append(' ');
                    fromX = toX;
                    fromY = toY;
                }
            }
            path.append('z');
        });
        return path.toString();
    }

    private static double x(double longitude) {
        return (longitude - WEST) * SCALE;
    }

    private static double y(double latitude) {
        return (NORTH - latitude) * SCALE;
    }
}
