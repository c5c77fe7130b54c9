package id.kendali.platform.search;

import id.kendali.platform.access.Right;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.organisation.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Bagian, bidang and sub-bidang, each within the scope of its unit; they lead to the structure that they stand in. */
@Component
class DivisionSource implements SearchSource {

    private final Units units;
    private final Clock clock;

    DivisionSource(Units units, Clock clock, @Value("${kendali.zone}") ZoneId zone) {
        this.units = units;
        this.clock = clock.withZone(zone);
    }

    @Override
    public Stream<SearchEntry> entries() {
        List<Units.Division> divisions = units.divisions();
        List<UUID> ids = divisions.stream()
                .map(division -> division.unit().value())
                .distinct()
                .toList();
        Map<UnitId, Unit> today = units.findAll(ids, LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(Unit::id, Function.identity()));
        return divisions.stream()
                .filter(division -> today.containsKey(division.unit()))
                .map(division -> entry(division, today.get(division.unit())));
    }

    private static SearchEntry entry(Units.Division division, Unit unit) {
        return new SearchEntry(
                SearchKind.DIVISION,
                division.id().toString(),
                division.name(),
                unit.shortName(),
                "/satuan-kerja/" + unit.code() + "/struktur",
                division.code() + " " + division.headTitle(),
                unit.id().value(),
                null,
                Right.READ_UNITS);
    }
}
