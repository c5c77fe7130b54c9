package id.kendali.platform.search;

import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.organisation.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Finds the units of the region for who keeps the organisation without reading any of its records, and so has no scope
 * for the index; the directory of units is open to them, and so is the structure of each.
 */
@Component
class ManagedUnitSearch {

    private final Units units;
    private final Clock clock;

    ManagedUnitSearch(Units units, Clock clock, @Value("${kendali.zone}") ZoneId zone) {
        this.units = units;
        this.clock = clock.withZone(zone);
    }

    List<SearchHit> find(String query, SignedIn person, int limit) {
        WantedWords wanted = new WantedWords(query);
        if (wanted.areTooShort() || !person.may(Right.MANAGE_ORGANISATION) || person.may(Right.READ_UNITS)) {
            return List.of();
        }
        Map<UnitId, String> names = units.names().stream()
                .collect(Collectors.groupingBy(
                        Units.UnitName::unit, Collectors.mapping(Units.UnitName::name, Collectors.joining(" "))));
        return units.region(new UnitId(person.position().regionId()), LocalDate.now(clock)).stream()
                .filter(unit ->
                        wanted.isIn(names.getOrDefault(unit.id(), "") + " " + Objects.toString(unit.regencyCity(), "")))
                .map(ManagedUnitSearch::hit)
                .sorted(wanted.bestFirst())
                .limit(limit)
                .toList();
    }

    private static SearchHit hit(Unit unit) {
        return new SearchHit(
                SearchKind.UNIT, unit.name(), unit.regencyCity(), "/satuan-kerja/" + unit.code() + "/struktur");
    }
}
