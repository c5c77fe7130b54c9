package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.Cascade;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a plan says about how its indicators are defined and computed. */
final class Descriptions {

    static final String FILE = "indices.yaml";

    private final List<PlanNode> described;
    private final List<Cascade.Element> indicators;

    Descriptions(PlanDocument plan) {
        this.described = plan.tree(FILE).get("indices").items();
        this.indicators = ActivityIndicators.of(plan.cascade());
    }

    /** False if the plan does not describe any indicator, so that the lack of one means nothing. */
    boolean areGiven() {
        return !described.isEmpty();
    }

    /** The indicators of the plan. */
    List<Cascade.Element> indicators() {
        return indicators;
    }

    /** The description of an indicator: by its code, else by its name, else by a name that differs in scope only. */
    Optional<PlanNode> of(Cascade.Element indicator) {
        return own(indicator).or(() -> underAnotherScope(indicator));
    }

    /** The description that bears the name of the indicator with another scope, if it has none of its own. */
    Optional<PlanNode> underAnotherScope(Cascade.Element indicator) {
        ScopedName name = ScopedName.of(indicator.name());
        boolean described = own(indicator).isPresent();
        return described
                ? Optional.empty()
                : first(node -> name.differsInScopeOnly(ScopedName.of(name(node))) && isFree(node));
    }

    /** Where in the document a description stands. */
    static String placeOf(PlanNode description) {
        return description.get("section").text().orElse(Outline.placeOf(FILE));
    }

    static String name(PlanNode description) {
        return description.get("name").textOrBlank();
    }

    private Optional<PlanNode> own(Cascade.Element indicator) {
        return first(node -> node.get("code").textOrBlank().equals(indicator.code()))
                .or(() -> first(node -> isNamedAs(node, indicator)));
    }

    private boolean isFree(PlanNode node) {
        return indicators.stream()
                .noneMatch(indicator -> isNamedAs(node, indicator)
                        || node.get("code").textOrBlank().equals(indicator.code()));
    }

    private static boolean isNamedAs(PlanNode node, Cascade.Element indicator) {
        return Words.of(name(node)).equals(Words.of(indicator.name()));
    }

    private Optional<PlanNode> first(Predicate<PlanNode> fits) {
        return described.stream().filter(fits).findFirst();
    }

    /** Whether one of the named parts of a description says anything. */
    static boolean says(PlanNode description, String... parts) {
        return Stream.of(parts)
                .map(description::get)
                .anyMatch(part -> part.text().isPresent()
                        || !part.items().isEmpty()
                        || !part.entries().isEmpty());
    }
}
