package id.kendali.insight.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.engine.indicator.Standing;
import id.kendali.insight.dashboard.RegionMap.Marker;
import id.kendali.insight.dashboard.RegionMap.Town;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class MapDrawingTests {

    private final ProvinceOutlines outlines = new ProvinceOutlines(new JsonMapper());
    private final MapDrawing drawing = new MapDrawing(outlines);

    /** Towns of Maluku Utara, as {@code unit_positions.csv} places them. */
    private final List<Town> towns = List.of(
            town("Ternate", 127.33, 0.76),
            town("Tidore Kepulauan", 127.45, 0.68),
            town("Halmahera Barat", 127.47, 1.06),
            town("Halmahera Utara", 128.00, 1.77),
            town("Halmahera Tengah", 127.87, 0.33),
            town("Halmahera Selatan", 127.49, -0.64),
            town("Kepulauan Sula", 125.98, -2.05));

    @Test
    void readsTheOutlinesOfAllProvinces() {
        assertThat(outlines.all()).hasSize(38);
        assertThat(outlines.all())
                .filteredOn(outline -> outline.province().equals("Maluku Utara"))
                .singleElement()
                .satisfies(outline -> assertThat(outline.rings()).hasSize(13));
    }

    @Test
    void drawsTheRegionItselfApartFromItsNeighbours() {
        RegionMap map = drawing.draw(towns);
        assertThat(map.land()).startsWith("M").endsWith("z");
        assertThat(map.neighbours()).startsWith("M");
        assertThat(map.land().split("z")).hasSizeLessThanOrEqualTo(13);
    }

    @Test
    void keepsEveryMarkerAndLabelOnTheMap() {
        RegionMap map = drawing.draw(towns);
        assertThat(map.markers()).hasSameSizeAs(towns).allSatisfy(marker -> {
            assertThat(marker.x()).isBetween(0.0, (double) map.width());
            assertThat(marker.y()).isBetween(0.0, (double) map.height());
            assertThat(marker.labelY()).isBetween(0.0, map.height() - 14.0);
        });
    }

    @Test
    void putsNoLabelOnTopOfAnother() {
        for (boolean leftward : new boolean[] {true, false}) {
            List<Double> column = drawing.draw(towns).markers().stream()
                    .filter(marker -> marker.leftward() == leftward)
                    .map(Marker::labelY)
                    .sorted(Comparator.naturalOrder())
                    .toList();
            for (int index = 1; index < column.size(); index++) {
                assertThat(column.get(index) - column.get(index - 1)).isGreaterThanOrEqualTo(30);
            }
        }
    }

    private static Town town(String name, double longitude, double latitude) {
        return new Town(name, longitude, latitude, 1, new BigDecimal("90.00"), Standing.TOLERATED, "/");
    }
}
