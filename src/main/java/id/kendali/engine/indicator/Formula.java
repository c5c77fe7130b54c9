package id.kendali.engine.indicator;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How measures, and figures of other indicators, become a figure. */
public sealed interface Formula permits Ratio, Calculation {

    /** Everything that the formula itself reads, in the order of the definition. */
    List<Input> inputs();

    /** The measures and indicators that a figure is computed from, those that only weigh included. */
    default Stream<Input> sources() {
        return inputs().stream();
    }

    /** The measures that a unit must have stated to count. */
    default Set<String> measures() {
        return codes(Input.Source.MEASURE);
    }

    /** The indicators whose figures it is computed from. */
    default Set<String> indicators() {
        return codes(Input.Source.INDICATOR);
    }

    /** How a region comes from its units. */
    default Composition composition() {
        return Composition.INPUTS;
    }

    /** What it amounts to for its inputs, before the last rounding. */
    Amount of(Gathered gathered, Polarity polarity);

    private Set<String> codes(Input.Source source) {
        return sources()
                .filter(input -> input.source() == source)
                .map(Input::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    static Formula from(DefinitionTree tree) {
        return switch (tree.text("kind")) {
            case "RATIO" -> new Ratio(tree.text("numerator"), tree.text("denominator"), tree.decimal("factor"));
            case "EXPRESSION", "INDEX" -> Calculation.from(tree);
            default ->
                throw new IllegalArgumentException(
                        "%s: there is no formula of kind %s".formatted(tree.place(), tree.text("kind")));
        };
    }
}
