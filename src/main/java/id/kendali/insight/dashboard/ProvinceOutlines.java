package id.kendali.insight.dashboard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the outlines of the provinces from TopoJSON: quantised arcs that neighbouring shapes share. */
@Component
class ProvinceOutlines {

    private final List<Outline> outlines;

    ProvinceOutlines(JsonMapper json) {
        try (InputStream file = new ClassPathResource("map/indonesia-38-provinces.topo.json").getInputStream()) {
            this.outlines = read(json.readTree(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<Outline> all() {
        return outlines;
    }

    private static List<Outline> read(JsonNode topology) {
        List<List<Outline.Point>> arcs = arcs(topology);
        List<Outline> outlines = new ArrayList<>();
        for (JsonNode geometry : topology.get("objects").iterator().next().get("geometries")) {
            List<List<Outline.Point>> rings = new ArrayList<>();
            boolean many = geometry.get("type").asString().equals("MultiPolygon");
            for (JsonNode polygon : many ? geometry.get("arcs") : List.of(geometry.get("arcs"))) {
                for (JsonNode ring : polygon) {
                    rings.add(ring(ring, arcs));
                }
            }
            outlines.add(new Outline(geometry.get("properties").get("PROVINSI").asString(), List.copyOf(rings)));
        }
        return List.copyOf(outlines);
    }

    private static List<List<Outline.Point>> arcs(JsonNode topology) {
        JsonNode scale = topology.get("transform").get("scale");
        JsonNode translate = topology.get("transform").get("translate");
        List<List<Outline.Point>> arcs = new ArrayList<>();
        for (JsonNode arc : topology.get("arcs")) {
            List<Outline.Point> points = new ArrayList<>();
            long x = 0;
            long y = 0;
            for (JsonNode step : arc) {
                x += step.get(0).asLong();
                y += step.get(1).asLong();
                points.add(new Outline.Point(
                        x * scale.get(0).asDouble() + translate.get(0).asDouble(),
                        y * scale.get(1).asDouble() + translate.get(1).asDouble()));
            }
            arcs.add(points);
        }
        return arcs;
    }

    /** A negative number means the arc with that number's complement, walked backwards. */
    private static List<Outline.Point> ring(JsonNode numbers, List<List<Outline.Point>> arcs) {
        List<Outline.Point> ring = new ArrayList<>();
        for (JsonNode number : numbers) {
            int index = number.asInt();
            List<Outline.Point> arc = new ArrayList<>(arcs.get(index < 0 ? ~index : index));
            if (index < 0) {
                Collections.reverse(arc);
            }
            ring.addAll(ring.isEmpty() ? arc : arc.subList(1, arc.size()));
        }
        return ring;
    }
}
