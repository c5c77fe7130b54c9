package id.kendali.insight.simulation;

import id.kendali.platform.access.ActingAs;
import id.kendali.platform.access.PositionKind;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.organisation.SimulatedUnits;
import id.kendali.platform.organisation.SimulatedUnits.NewPosition;
import id.kendali.platform.organisation.SimulatedUnits.NewUnit;
import id.kendali.platform.organisation.SimulatedUnits.Staff;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.organisation.Units;
import id.kendali.platform.simulation.Chance;
import id.kendali.platform.simulation.SimulatedRegion;
import id.kendali.platform.simulation.SimulatedUnit;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The units of the nation and who works in them. The 13 of Maluku Utara are real; the others are named as simulated, with
 * types and classes about as frequent as in the nation, and spread over the regions as unevenly as there.
 */
@Component
@ConditionalOnProperty("kendali.simulation")
@Transactional
class SimulatedNation {

    private static final String REAL_REGION = "KANWIL-MALUT";
    private static final String ALL = "*";
    private static final String VERIFIES = "TUU-RENRB";

    private final Units units;
    private final SimulatedUnits simulated;
    private final ActingAs acting;
    private final SimulationTexts texts;
    private final Clock clock;

    SimulatedNation(
            Units units,
            SimulatedUnits simulated,
            ActingAs acting,
            SimulationTexts texts,
            Clock clock,
            @Value("${kendali.zone}") ZoneId zone) {
        this.units = units;
        this.simulated = simulated;
        this.acting = acting;
        this.texts = texts;
        this.clock = clock.withZone(zone);
    }

    /** Opens what is missing; does nothing if all is there. */
    void build(NationSize size) {
        Chance chance = new Chance(size.seed());
        Map<Unit, Integer> wanted = unitsPerRegion(size, chance.of("wilayah"));
        List<NewUnit> missing = wanted.entrySet().stream()
                .flatMap(region -> missing(region.getKey(), region.getValue(), chance))
                .toList();
        if (!missing.isEmpty()) {
            simulated.open(missing);
        }
        List<NewPosition> positions = new ArrayList<>();
        wanted.keySet().forEach(office -> positions.addAll(missingPositions(office)));
        if (!positions.isEmpty()) {
            simulated.fill(positions);
        }
    }

    /** The largest first, so that threads that share them end together. */
    @Transactional(readOnly = true)
    List<SimulatedRegion> regions(NationSize size) {
        return offices(size.regions()).stream()
                .map(this::region)
                .sorted(Comparator.comparingInt(
                        (SimulatedRegion region) -> -region.units().size()))
                .toList();
    }

    /** Who leads a region. */
    @Transactional(readOnly = true)
    SignedIn leader(Unit office) {
        return acting.person(first(staffOf(List.of(office)).get(office), PositionKind.KAKANWIL));
    }

    private List<Unit> offices(int regions) {
        List<Unit> all = units.regionalOffices();
        return Stream.concat(
                        all.stream().filter(office -> office.code().equals(REAL_REGION)),
                        all.stream().filter(office -> !office.code().equals(REAL_REGION)))
                .limit(regions)
                .toList();
    }

    /** Every region has its office; the rest is spread by weights, the remainder by turns. */
    private Map<Unit, Integer> unitsPerRegion(NationSize size, Chance chance) {
        List<Unit> offices = offices(size.regions());
        Map<Unit, Integer> wanted = new LinkedHashMap<>();
        offices.forEach(office -> wanted.put(office, 1));
        wanted.put(offices.get(0), NationSize.REAL_UNITS);
        List<Unit> others = offices.subList(1, offices.size());
        int left = size.units() - NationSize.fewestUnits(size.regions());
        if (others.isEmpty()) {
            wanted.merge(offices.get(0), left, Integer::sum);
            return wanted;
        }
        Map<Unit, Double> weights = new LinkedHashMap<>();
        others.forEach(office -> weights.put(office, chance.of(office.code()).between(0.4, 2.2)));
        double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        weights.forEach((office, weight) -> wanted.merge(office, (int) (left * weight / sum), Integer::sum));
        int spread = wanted.values().stream().mapToInt(Integer::intValue).sum();
        for (int number = 0; number < size.units() - spread; number++) {
            wanted.merge(others.get(number % others.size()), 1, Integer::sum);
        }
        return wanted;
    }

    private Stream<NewUnit> missing(Unit office, int wanted, Chance chance) {
        int present = units.region(office.id(), today()).size();
        return IntStream.rangeClosed(present, wanted - 1).mapToObj(number -> newUnit(office, number, chance));
    }

    private NewUnit newUnit(Unit office, int number, Chance chance) {
        UnitMix mix = UnitMix.draw(chance.of(office.code(), number));
        String region = office.shortName().replaceFirst("^Kanwil( |$)", "").strip();
        String shortName = texts.forRecords("simulation.unit", number, region.isEmpty() ? office.code() : region);
        return new NewUnit(
                "SIM-%s-%03d".formatted(office.code().replaceFirst("^KANWIL-", ""), number),
                texts.forRecords("simulation.unit.name", shortName, mix.printed()),
                shortName,
                mix.type(),
                mix.unitClass(),
                office);
    }

    private List<NewPosition> missingPositions(Unit office) {
        List<Unit> region = units.region(office.id(), today());
        Map<Unit, Map<PositionKind, List<Staff>>> present = staffOf(region);
        String place = office.code().replaceFirst("^KANWIL-", "").toLowerCase(Locale.ROOT);
        List<NewPosition> missing = new ArrayList<>();
        for (Unit unit : region) {
            Map<PositionKind, List<Staff>> staff = present.getOrDefault(unit, Map.of());
            String own = unit.equals(office) ? place : unit.code().toLowerCase(Locale.ROOT);
            add(missing, staff, unit, PositionKind.OPERATOR_UPT, 1, "operator." + own, ALL);
            add(missing, staff, unit, PositionKind.KEPALA_UPT, 1, "kepala." + own, ALL);
            if (unit.equals(office)) {
                add(missing, staff, unit, PositionKind.KAKANWIL, 1, "kakanwil." + place, ALL);
                add(missing, staff, unit, PositionKind.VERIFIKATOR, 2, "verifikator." + place, VERIFIES);
            }
        }
        return missing;
    }

    private void add(
            List<NewPosition> missing,
            Map<PositionKind, List<Staff>> present,
            Unit unit,
            PositionKind kind,
            int wanted,
            String username,
            String subBidang) {
        for (int number = present.getOrDefault(kind, List.of()).size(); number < wanted; number++) {
            String title = texts.forRecords("simulation.position." + kind, number + 1);
            missing.add(new NewPosition(
                    unit.id(),
                    kind,
                    title,
                    subBidang,
                    title.substring(0, 2).toUpperCase(Locale.ROOT),
                    number == 0 ? username : username + (number + 1)));
        }
    }

    private Map<Unit, Map<PositionKind, List<Staff>>> staffOf(List<Unit> region) {
        Map<Object, Unit> byId = region.stream().collect(Collectors.toMap(Unit::id, unit -> unit));
        Map<Unit, Map<PositionKind, List<Staff>>> staff = new HashMap<>();
        simulated
                .staff(region.stream().map(Unit::id).toList())
                .forEach(one -> staff.computeIfAbsent(byId.get(one.unit()), unit -> new HashMap<>())
                        .computeIfAbsent(one.kind(), kind -> new ArrayList<>())
                        .add(one));
        return staff;
    }

    private SimulatedRegion region(Unit office) {
        List<Unit> region = units.region(office.id(), today());
        Map<Unit, Map<PositionKind, List<Staff>>> staff = staffOf(region);
        List<Staff> verifiers = staff.get(office).get(PositionKind.VERIFIKATOR);
        return new SimulatedRegion(
                office,
                acting.person(verifiers.get(0).username()),
                acting.person(verifiers.get(1).username()),
                region.stream()
                        .map(unit -> new SimulatedUnit(
                                unit,
                                acting.person(first(staff.get(unit), PositionKind.OPERATOR_UPT)),
                                acting.person(first(staff.get(unit), PositionKind.KEPALA_UPT))))
                        .toList());
    }

    private static String first(Map<PositionKind, List<Staff>> staff, PositionKind kind) {
        return staff.get(kind).get(0).username();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
