package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A sub-bidang lacks a function that all have and that the duties of its bidang name too. */
final class FunctionMissing implements Rule {

    @Override
    public String name() {
        return "FUNCTION_MISSING";
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        OfficeFunctions functions = OfficeFunctions.of(plan);
        List<Contradiction> found = new ArrayList<>();
        for (PlanNode unit : OrganisationParts.units(plan)) {
            OrganisationParts.subBidang(unit)
                    .forEach(subBidang -> missing(functions, subBidang)
                            .forEach(code -> found.add(contradiction(plan, functions, unit, subBidang, code))));
        }
        return found;
    }

    private static List<String> missing(OfficeFunctions functions, PlanNode subBidang) {
        Set<String> printed = OfficeFunctions.printed(subBidang).stream()
                .map(OfficeFunctions::code)
                .collect(Collectors.toSet());
        return printed.isEmpty()
                ? List.of()
                : functions.byCode().keySet().stream()
                        .filter(code -> !printed.contains(code))
                        .toList();
    }

    private Contradiction contradiction(
            PlanDocument plan, OfficeFunctions functions, PlanNode unit, PlanNode subBidang, String code) {
        PlanNode own = functions.byCode().get(code).get("name");
        Place duty = duty(plan, unit, own.textOrBlank())
                .map(text -> Place.node(text, Outline.placeOf(text.file()), text.textOrBlank()))
                .orElseGet(() -> Place.node(own, Outline.placeOf(own.file()), own.textOrBlank()));
        PlanNode list = subBidang.get("functions_printed");
        return new Found(
                        this,
                        Severity.MODERATE,
                        Subject.of(Subject.Kind.UNIT, subBidang.get("code").textOrBlank() + " " + code),
                        Place.node(list, OfficeFunctions.where(subBidang), Found.NOTHING),
                        duty)
                .toldWith(own.textOrBlank(), subBidang.get("name").textOrBlank(), duty.location());
    }

    /** The task of the bidang in the chapter on monitoring, if it names the function. */
    private static Optional<PlanNode> duty(PlanDocument plan, PlanNode unit, String function) {
        return plan.tree("monitoring_duties.yaml").get("duties").items().stream()
                .filter(duty -> duty.get("unit_code")
                        .textOrBlank()
                        .equals(unit.get("code").textOrBlank()))
                .map(duty -> duty.get("task"))
                .filter(task -> new HashSet<>(Words.of(task.textOrBlank()).all())
                        .containsAll(Words.of(function).all()))
                .findFirst();
    }
}
