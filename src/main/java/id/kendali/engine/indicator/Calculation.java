package id.kendali.engine.indicator;

import id.kendali.engine.indicator.formula.Arithmetic;
import id.kendali.engine.indicator.formula.CompositeIndex;
import id.kendali.engine.indicator.formula.CompositeIndex.Dimension;
import id.kendali.engine.indicator.formula.Expression;
import id.kendali.engine.indicator.formula.Joining;
import id.kendali.engine.indicator.formula.Joining.Weighted;
import id.kendali.engine.indicator.formula.Value;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An expression or an index over named inputs.
 *
 * @param weight what a unit's own figure counts for in a {@link Composition#WEIGHTED_MEAN}
 */
public record Calculation(Arithmetic arithmetic, List<Input> inputs, Composition composition, Optional<Input> weight)
        implements Formula {

    public Calculation {
        inputs = List.copyOf(inputs);
        if (inputs.stream().map(Input::name).distinct().count() != inputs.size()) {
            throw new IllegalArgumentException("Two inputs have the same name");
        }
        for (String name : arithmetic.names()) {
            if (inputs.stream().noneMatch(input -> input.name().equalsIgnoreCase(name))) {
                throw new IllegalArgumentException("The formula uses %s, which is no input".formatted(name));
            }
        }
        if (weight.isPresent() != (composition == Composition.WEIGHTED_MEAN)) {
            throw new IllegalArgumentException("A weighted mean needs a weight, and nothing else does");
        }
    }

    static Calculation from(DefinitionTree tree) {
        Arithmetic arithmetic = tree.text("kind").equals("INDEX")
                ? new CompositeIndex(
                        tree.list("dimensions").stream()
                                .map(Calculation::dimension)
                                .toList(),
                        tree.decimal("factor"))
                : Expression.parse(tree.text("expression"));
        return new Calculation(
                arithmetic,
                tree.list("inputs").stream().map(Input::from).toList(),
                tree.oneOf(Composition.class, "region", Composition.INPUTS),
                tree.optionalText("weight").map(code -> Input.measure(code, code)));
    }

    private static Dimension dimension(DefinitionTree tree) {
        return new Dimension(tree.text("input"), tree.decimal("weight"), tree.flag("may_not_apply"));
    }

    @Override
    public Stream<Input> sources() {
        return Stream.concat(inputs.stream(), weight.stream());
    }

    @Override
    public Amount of(Gathered gathered, Polarity polarity) {
        return composition.isOfFigures() && gathered.level() != FigureLevel.UNIT
                ? ofFigures(gathered, polarity)
                : ofInputs(gathered);
    }

    /** The number that each input contributes to a figure, by its name. */
    Map<String, Value> answers(Gathered gathered) {
        Map<String, Value> answers = new HashMap<>();
        joined(gathered).forEach((name, part) -> answers.put(name, part.value()));
        return answers;
    }

    /** The input of a name, whatever its capitals. */
    Input input(String name) {
        return inputs.stream()
                .filter(input -> input.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow();
    }

    /** What each input amounts to for the figure, by its name. */
    Map<String, Part> joined(Gathered gathered) {
        List<Map<String, Part>> complete = gathered.complete(Part::isStated);
        boolean ofUnit = gathered.level() == FigureLevel.UNIT;
        Map<String, Part> joined = new HashMap<>();
        for (Input input : inputs) {
            if (input.isMeasure()) {
                List<Part> parts = (ofUnit || complete.isEmpty() ? gathered.stated() : complete)
                        .stream().map(unit -> unit.get(input.name())).toList();
                joined.put(input.name(), Part.joined(input.overUnits(), parts, input.name()));
            } else {
                InputFigure figure = gathered.figures().get(input.name());
                joined.put(input.name(), new Part(named(figure.value(), input.name()), figure.provisional()));
            }
        }
        return joined;
    }

    private Amount ofInputs(Gathered gathered) {
        Map<String, Part> joined = joined(gathered);
        boolean measured = inputs.stream().anyMatch(Input::isMeasure);
        int complete = gathered.complete(Part::isStated).size();
        if (measured && complete == 0) {
            return Amount.of(gathered.whyNothing(), 0, false);
        }
        Map<String, Value> answers = new HashMap<>();
        joined.forEach((name, part) -> answers.put(name, part.value()));
        return Amount.of(
                arithmetic.of(answers),
                measured ? complete : gathered.countedByFigures(),
                joined.values().stream().anyMatch(Part::partial));
    }

    private Amount ofFigures(Gathered gathered, Polarity polarity) {
        Map<UUID, InputFigure> own = gathered.own();
        List<Weighted> counted = own.entrySet().stream()
                .filter(unit -> unit.getValue().value() instanceof Value.Known)
                .filter(unit ->
                        weight.isEmpty() || weightOf(gathered, unit.getKey()).isPresent())
                .map(unit -> new Weighted(
                        unit.getValue().value(),
                        weightOf(gathered, unit.getKey()).orElse(BigDecimal.ONE)))
                .toList();
        int spared = (int) own.values().stream()
                .filter(figure -> figure.value().isNotApplicable())
                .count();
        if (counted.isEmpty()) {
            return Amount.of(whyNoFigure(own, spared), 0, false);
        }
        return Amount.of(
                joining(polarity).of(counted, "units"),
                counted.size() + spared,
                own.values().stream().anyMatch(InputFigure::provisional));
    }

    private static Optional<BigDecimal> weightOf(Gathered gathered, UUID unit) {
        return Optional.ofNullable(gathered.weights().get(unit))
                .flatMap(part -> part.value().number());
    }

    private Joining joining(Polarity polarity) {
        return switch (composition) {
            case MEAN -> Joining.MEAN;
            case WEIGHTED_MEAN -> Joining.WEIGHTED_MEAN;
            case WORST -> polarity == Polarity.LOWER ? Joining.LARGEST : Joining.SMALLEST;
            case INPUTS -> throw new IllegalStateException("Inputs are joined one by one");
        };
    }

    /** The first unit that has stated something tells what is missing. */
    private Value whyNoFigure(Map<UUID, InputFigure> own, int spared) {
        String first = inputs.get(0).name();
        if (spared > 0 && spared == own.size()) {
            return Value.missing(Value.Reason.NOT_APPLICABLE, first);
        }
        return own.values().stream().anyMatch(figure -> !isUnstated(figure.value()))
                ? Value.missing(
                        Value.Reason.INPUT_MISSING, weight.map(Input::name).orElse(first))
                : Value.missing(Value.Reason.NOTHING_REPORTED, first);
    }

    private static boolean isUnstated(Value value) {
        return value instanceof Value.Missing missing && missing.reason() == Value.Reason.NOTHING_REPORTED;
    }

    private static Value named(Value value, String name) {
        return value instanceof Value.Missing missing ? Value.missing(missing.reason(), name) : value;
    }
}
