package id.kendali.platform.search;

import id.kendali.platform.access.Right;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.organisation.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Units as they are called today, found by their former names as well, each within its own scope. */
@Component
class UnitSource implements SearchSource {

    private final Units units;
    private final Clock clock;
    private final ZoneId zone;

    UnitSource(Units units, Clock clock, @Value("${kendali.zone}") ZoneId zone) {
        this.units = units;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public Stream<SearchEntry> entries() {
        Map<UnitId, List<String>> names = units.names().stream()
                .collect(Collectors.groupingBy(
                        Units.UnitName::unit, Collectors.mapping(Units.UnitName::name, Collectors.toList())));
        return entries(names.keySet().stream().map(UnitId::value).toList(), names);
    }

    private Stream<SearchEntry> entries(Collection<UUID> ids, Map<UnitId, List<String>> names) {
        Map<UnitId, Unit> today = units.findAll(ids, LocalDate.now(clock.withZone(zone))).stream()
                .collect(Collectors.toMap(Unit::id, Function.identity()));
        return today.values().stream().map(unit -> entry(unit, names.get(unit.id()), today));
    }

    private static SearchEntry entry(Unit unit, List<String> names, Map<UnitId, Unit> today) {
        Unit parent = unit.parent() == null ? null : today.get(unit.parent());
        String place = Stream.of(unit.regencyCity(), parent == null ? null : parent.shortName())
                .filter(each -> each != null && !each.isBlank())
                .collect(Collectors.joining(" · "));
        return new SearchEntry(
                SearchKind.UNIT,
                unit.id().value().toString(),
                unit.name(),
                place.isEmpty() ? null : place,
                "/satuan-kerja/" + unit.code(),
                String.join(" ", names),
                unit.id().value(),
                null,
                Right.READ_UNITS);
    }
}
