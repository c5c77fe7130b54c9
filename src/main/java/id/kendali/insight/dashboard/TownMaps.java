package id.kendali.insight.dashboard;

import id.kendali.engine.indicator.Standing;
import id.kendali.insight.dashboard.RegionMap.Town;
import id.kendali.insight.dashboard.RegionUnits.UnitRow;
import id.kendali.platform.calendar.Period;
import id.kendali.platform.organisation.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts the units of a region on the map, those of one town together, each town marked by its worst unit. */
@Component
class TownMaps {

    private final MapDrawing drawing;

    TownMaps(MapDrawing drawing) {
        this.drawing = drawing;
    }

    RegionMap of(RegionUnits units, Period period) {
        Map<String, List<UnitRow>> byTown = new LinkedHashMap<>();
        units.all().stream()
                .filter(row -> row.unit().latitude() != null && row.unit().regencyCity() != null)
                .forEach(row -> byTown.computeIfAbsent(town(row.unit()), name -> new ArrayList<>())
                        .add(row));
        return drawing.draw(byTown.entrySet().stream()
                .map(entry -> town(entry.getKey(), entry.getValue(), units.worstOf(entry.getValue()), period))
                .toList());
    }

    private static Town town(String name, List<UnitRow> units, UnitRow worst, Period period) {
        return new Town(
                name,
                mean(units.stream().map(row -> row.unit().longitude()).toList()),
                mean(units.stream().map(row -> row.unit().latitude()).toList()),
                units.size(),
                worst.value(),
                worst.standing() == Standing.REACHED ? Standing.TOLERATED : worst.standing(),
                "/satuan-kerja/" + worst.unit().code() + "?periode=" + period);
    }

    private static double mean(List<BigDecimal> degrees) {
        return degrees.stream().mapToDouble(BigDecimal::doubleValue).average().orElseThrow();
    }

    private static String town(Unit unit) {
        String printed = unit.regencyCity() == null ? "" : unit.regencyCity();
        return printed.replaceFirst("^(Kota|Kab\\.) ", "");
    }
}
