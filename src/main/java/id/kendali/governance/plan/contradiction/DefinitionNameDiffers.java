package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.Cascade;
import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanNode;
import java.util.List;

/** The only definition that fits an indicator names another scope, so that it is open what is to be counted. */
final class DefinitionNameDiffers implements Rule {

    @Override
    public String name() {
        return "DEFINITION_NAME_DIFFERS";
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        Descriptions descriptions = new Descriptions(plan);
        return descriptions.indicators().stream()
                .flatMap(
                        indicator -> descriptions
                                .underAnotherScope(indicator)
                                .map(description -> contradiction(indicator, description))
                                .stream())
                .toList();
    }

    private Contradiction contradiction(Cascade.Element indicator, PlanNode description) {
        String place = Descriptions.placeOf(description);
        return new Found(
                        this,
                        Severity.MODERATE,
                        Subject.of(Subject.Kind.INDICATOR, indicator.code()),
                        ActivityIndicators.name(indicator),
                        Place.node(description.get("name"), place, Descriptions.name(description)))
                .toldWith(indicator.code(), place);
    }
}
