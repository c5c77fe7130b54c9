package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanNode;
import java.util.List;
import java.util.Optional;

/** What the plan defines about an index: where, on which scale, since when. */
record IndexDefinition(IndicatorName name, PlanNode node) {

    static List<IndexDefinition> of(PlanDocument plan) {
        return plan.tree("indices.yaml").get("indices").items().stream()
                .map(node ->
                        new IndexDefinition(new IndicatorName(node.get("name").textOrBlank()), node))
                .toList();
    }

    static Optional<IndexDefinition> find(PlanDocument plan, IndicatorName name) {
        return of(plan).stream()
                .filter(index -> index.name().measuresSameAs(name))
                .findFirst();
    }

    /** Such as {@code 1.1.3 SK.1 IKK.1}. */
    String section() {
        return node.get("section").textOrBlank();
    }

    /** From 0 to the end that is stated, if any is. */
    Optional<StatedScale> scale() {
        PlanNode end = node.get("conversion").get("scale_max");
        return end.number().map(value -> new StatedScale(value, Place.node(end, section(), "0–" + Numerals.of(value))));
    }

    /** The first year for which it was agreed upon, if that is stated. */
    Optional<Integer> firstYear() {
        return node.get("first_agreed_year").number().map(Number::intValue);
    }
}
