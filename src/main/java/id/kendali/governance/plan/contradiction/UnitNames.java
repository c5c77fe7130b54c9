package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.contradiction.OrganisationName.Departure;
import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanRow;
import id.kendali.governance.plan.document.PlanTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A table prints a unit with another spelling, or with another class or place, than the table of addresses does. */
record UnitNames(Departure departure, Severity severity) implements Rule {

    static final UnitNames SPELLING = new UnitNames(Departure.SPELLING, Severity.MINOR);
    static final UnitNames WORDS = new UnitNames(Departure.WORDS, Severity.MODERATE);

    /** The columns in which tables other than the one of addresses have the code and the name of a unit. */
    private static final Map<String, List<String>> NAMES =
            Map.of("unit_code", List.of("unit_name", "unit_name_printed"), "satker_code", List.of("satker_printed"));

    @Override
    public String name() {
        return "UNIT_NAME_" + departure;
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        Map<String, Place> addresses = new LinkedHashMap<>();
        plan.units()
                .forEach(unit -> addresses.put(
                        unit.code(),
                        unit.row().place("name", Outline.placeOf(unit.row().file()))));
        Map<String, Contradiction> found = new LinkedHashMap<>();
        for (PlanTable table : plan.tables()) {
            for (PlanRow row : table.rows()) {
                NAMES.forEach((code, names) -> names.stream()
                        .flatMap(name -> contradiction(row, code, name, addresses))
                        .forEach(departing ->
                                found.putIfAbsent(departing.subject().key(), departing)));
            }
        }
        return List.copyOf(found.values());
    }

    private Stream<Contradiction> contradiction(PlanRow row, String code, String name, Map<String, Place> addresses) {
        Place address = addresses.get(row.textOrBlank(code));
        Place place = row.place(name, Outline.placeOf(row));
        if (address == null || place.value().isEmpty() || !departs(address.value(), place.value())) {
            return Stream.empty();
        }
        Subject subject = Subject.of(Subject.Kind.UNIT, row.textOrBlank(code));
        return Stream.of(
                new Found(this, severity, subject, address, place).toldWith(address.value(), place.location()));
    }

    private boolean departs(String address, String printed) {
        return OrganisationName.of(address).departureOf(OrganisationName.of(printed)) == departure;
    }
}
