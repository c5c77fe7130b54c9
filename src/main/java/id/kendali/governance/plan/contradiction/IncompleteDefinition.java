package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.Cascade;
import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanNode;
import java.util.List;
import java.util.Optional;

/** An indicator is to be reached and funded, but the plan does not say what it is or how it is computed. */
record IncompleteDefinition(Lack lack) implements Rule {

    enum Lack {
        DEFINITION_AND_FORMULA("definisi dan rumus"),
        DEFINITION("definisi"),
        FORMULA("rumus");

        private final String words;

        Lack(String words) {
            this.words = words;
        }
    }

    @Override
    public String name() {
        return "WITHOUT_" + lack;
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        Descriptions descriptions = new Descriptions(plan);
        if (!descriptions.areGiven()) {
            return List.of();
        }
        return descriptions.indicators().stream()
                .filter(indicator ->
                        lackOf(descriptions.of(indicator)).filter(lack::equals).isPresent())
                .map(indicator -> contradiction(plan, indicator, descriptions.of(indicator)))
                .toList();
    }

    private static Optional<Lack> lackOf(Optional<PlanNode> description) {
        boolean defined = description
                .filter(node -> Descriptions.says(node, "definition"))
                .isPresent();
        boolean computed = description
                .filter(node -> Descriptions.says(node, "formula", "formula_printed", "steps", "aggregation"))
                .isPresent();
        if (defined) {
            return computed ? Optional.empty() : Optional.of(Lack.FORMULA);
        }
        return Optional.of(computed ? Lack.DEFINITION : Lack.DEFINITION_AND_FORMULA);
    }

    private Contradiction contradiction(PlanDocument plan, Cascade.Element indicator, Optional<PlanNode> description) {
        String part = lack == Lack.FORMULA ? "formula_printed" : "definition";
        String where = Outline.placeOf(Descriptions.FILE) + ", " + lack.words;
        Place missing = description
                .map(node -> Place.node(node.get(part), where, Found.NOTHING))
                .orElseGet(() -> Place.file(Descriptions.FILE, where, Found.NOTHING));
        return new Found(
                        this,
                        Severity.SEVERE,
                        Subject.of(Subject.Kind.INDICATOR, indicator.code()),
                        ActivityIndicators.targets(plan, indicator),
                        missing)
                .toldWith(indicator.code(), indicator.name());
    }
}
