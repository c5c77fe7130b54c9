package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.contradiction.OrganisationName.Departure;
import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanNode;
import id.kendali.governance.plan.document.PlanRow;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A bidang or sub-bidang bears another name in another place: one word other, or the same words in another order. */
final class OfficeNames implements Rule {

    private static final List<String> KINDS =
            List.of("kepala", "bidang", "bagian", "sub", "subbidang", "subbagian", "seksi", "tim");

    @Override
    public String name() {
        return "OFFICE_NAMES_DIFFER";
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        Map<String, Contradiction> found = new LinkedHashMap<>();
        OrganisationParts.of(plan)
                .forEach((code, part) -> elsewhere(plan, code, part)
                        .findFirst()
                        .ifPresent(place -> found.put(code, contradiction(code, part, place))));
        return List.copyOf(found.values());
    }

    /** The places where the part with this code bears another name. */
    private static Stream<Place> elsewhere(PlanDocument plan, String code, PlanNode part) {
        String name = part.get("name").textOrBlank();
        PlanNode head = part.get("head");
        Stream<Place> itself = Stream.of(Place.node(head, Outline.placeOf(head.file()), head.textOrBlank()));
        Stream<Place> duties = plan.tree("monitoring_duties.yaml").get("duties").items().stream()
                .filter(duty -> duty.get("unit_code").textOrBlank().equals(code))
                .map(duty -> Place.node(
                        duty.get("unit"),
                        Outline.placeOf(duty.file()),
                        duty.get("unit").textOrBlank()));
        Stream<Place> problems = plan.table("problems.csv").rows().stream()
                .filter(row -> row.textOrBlank("sub_bidang_code").equals(code))
                .map(row -> row.place("sub_bidang", Outline.placeOf(row)));
        Stream<Place> owners = plan.table("risks.csv").rows().stream()
                .filter(row -> row.list("owner_codes").contains(code) && reorders(row, name))
                .map(row -> row.place("owner", Outline.placeOf(row)));
        return Stream.concat(
                Stream.of(itself, duties, problems)
                        .flatMap(places -> places)
                        .filter(place -> !place.value().isEmpty())
                        .filter(place -> proper(name).departureOf(proper(place.value())) != Departure.NONE),
                owners);
    }

    /** Whether the owners of a risk are named with all words of this name, but not one after the other. */
    private static boolean reorders(PlanRow row, String name) {
        Words owner = Words.of(row.textOrBlank("owner"));
        Words proper = proper(name).words();
        return new HashSet<>(owner.all()).containsAll(proper.all()) && !owner.contains(proper);
    }

    private static OrganisationName proper(String name) {
        return OrganisationName.of(name).without(KINDS);
    }

    private Contradiction contradiction(String code, PlanNode part, Place place) {
        PlanNode name = part.get("name");
        Place own = Place.node(name, Outline.placeOf(name.file()), name.textOrBlank());
        return new Found(this, Severity.MINOR, Subject.of(Subject.Kind.UNIT, code), own, place)
                .toldWith(own.value(), place.location());
    }
}
