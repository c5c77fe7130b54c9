package id.kendali.engine.indicator;

import id.kendali.engine.indicator.formula.Value;
import id.kendali.platform.calendar.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Everything that goes into one figure, and nothing else: the same always gives the same figure.
 *
 * @param inputs of the formula, in its order
 * @param units what each unit stated for the inputs that are measures, by name
 * @param figures of other indicators, by the name of the input
 * @param own the units' own figures, for a formula that takes a region from them
 * @param weights of the units
 */
public record Gathered(
        FigureLevel level,
        List<Input> inputs,
        SortedMap<UUID, Map<String, Part>> units,
        SortedMap<String, InputFigure> figures,
        SortedMap<UUID, InputFigure> own,
        SortedMap<UUID, Part> weights) {

    /** @param expected units that count for the figure */
    static Gathered of(Indicator indicator, FigureKey key, Collection<UUID> expected, InputReader reader) {
        Formula formula = indicator.formula();
        Set<UUID> units = new TreeSet<>(expected);
        List<Input> measures = formula.sources().filter(Input::isMeasure).toList();
        Map<UUID, Map<Slot, Value>> stated = reader.stated(slots(formula, key.period(), reader), units);
        SortedMap<UUID, Map<String, Part>> byUnit = new TreeMap<>();
        for (UUID unit : units) {
            Map<Slot, Value> own = stated.getOrDefault(unit, Map.of());
            byUnit.put(
                    unit,
                    measures.stream()
                            .collect(Collectors.toMap(
                                    Input::name, input -> part(input, key.period(), own, reader), (one, same) -> one)));
        }
        boolean ofFigures = formula.composition().isOfFigures() && key.level() != FigureLevel.UNIT;
        SortedMap<UUID, Part> weights = new TreeMap<>();
        if (formula instanceof Calculation calculation && calculation.weight().isPresent() && ofFigures) {
            String name = calculation.weight().get().name();
            byUnit.forEach((unit, parts) -> weights.put(unit, parts.get(name)));
        }
        return new Gathered(
                key.level(),
                formula.inputs(),
                byUnit,
                ofFigures ? new TreeMap<>() : figures(formula, key, reader),
                ofFigures ? own(key, units, reader) : new TreeMap<>(),
                weights);
    }

    /** What units state for a figure of a period. */
    static Set<Slot> slots(Formula formula, Period period, InputReader reader) {
        return formula.sources()
                .filter(Input::isMeasure)
                .flatMap(input -> input.periods(period, reader.frequency(input.code())).stream()
                        .map(part -> new Slot(input.code(), part)))
                .collect(Collectors.toSet());
    }

    private static Part part(Input input, Period period, Map<Slot, Value> own, InputReader reader) {
        List<Part> parts = input.periods(period, reader.frequency(input.code())).stream()
                .map(one -> own.getOrDefault(
                        new Slot(input.code(), one), Value.missing(Value.Reason.NOTHING_REPORTED, input.name())))
                .map(Part::of)
                .toList();
        return Part.joined(input.overPeriods(), parts, input.name());
    }

    private static SortedMap<String, InputFigure> figures(Formula formula, FigureKey key, InputReader reader) {
        SortedMap<String, InputFigure> figures = new TreeMap<>();
        for (Input input : formula.inputs()) {
            if (!input.isMeasure()) {
                List<FigureKey> keys = input.periods(key.period(), Optional.empty()).stream()
                        .map(period -> new FigureKey(input.code(), key.unit(), key.level(), period))
                        .toList();
                figures.put(input.name(), joined(input, keys, reader.figures(keys)));
            }
        }
        return figures;
    }

    private static InputFigure joined(Input input, List<FigureKey> keys, Map<FigureKey, InputFigure> known) {
        List<InputFigure> figures = keys.stream()
                .map(one -> known.getOrDefault(one, InputFigure.never(input.code())))
                .toList();
        Part part = Part.joined(
                input.overPeriods(),
                figures.stream()
                        .map(figure -> new Part(figure.value(), figure.provisional()))
                        .toList(),
                input.name());
        return new InputFigure(
                part.value(),
                figures.stream().mapToInt(InputFigure::counted).min().orElse(0),
                figures.stream().mapToInt(InputFigure::expected).max().orElse(0),
                part.partial());
    }

    private static SortedMap<UUID, InputFigure> own(FigureKey key, Set<UUID> units, InputReader reader) {
        Map<UUID, FigureKey> keys = new HashMap<>();
        units.forEach(unit -> keys.put(unit, new FigureKey(key.indicator(), unit, FigureLevel.UNIT, key.period())));
        Map<FigureKey, InputFigure> known = reader.figures(new HashSet<>(keys.values()));
        SortedMap<UUID, InputFigure> own = new TreeMap<>();
        keys.forEach((unit, one) -> own.put(unit, known.getOrDefault(one, InputFigure.never(key.indicator()))));
        return own;
    }

    /** The units whose every measured input is as wanted, with what they stated. */
    List<Map<String, Part>> complete(Predicate<Part> wanted) {
        List<String> names = measured();
        return units.values().stream()
                .filter(parts -> names.stream().map(parts::get).allMatch(wanted))
                .toList();
    }

    /** What the units stated, whether complete or not. */
    List<Map<String, Part>> stated() {
        return new ArrayList<>(units.values());
    }

    /** How many units stand behind the figures that it is computed from: of those that speak about most units. */
    int countedByFigures() {
        int most = expectedByFigures();
        return figures.values().stream()
                .filter(figure -> figure.expected() == most)
                .mapToInt(InputFigure::counted)
                .min()
                .orElse(0);
    }

    int expectedByFigures() {
        return figures.values().stream().mapToInt(InputFigure::expected).max().orElse(0);
    }

    /** Why no unit counts: nothing was stated, or the first input that a unit which stated something lacks. */
    Value whyNothing() {
        List<String> names = measured();
        for (Map<String, Part> parts : units.values()) {
            if (names.stream().map(parts::get).anyMatch(Part::isStated)) {
                String lacking = names.stream()
                        .filter(name -> !parts.get(name).isStated())
                        .findFirst()
                        .orElse(names.get(0));
                return Value.missing(Value.Reason.INPUT_MISSING, lacking);
            }
        }
        return Value.missing(Value.Reason.NOTHING_REPORTED, names.isEmpty() ? "" : names.get(0));
    }

    private List<String> measured() {
        return inputs.stream().filter(Input::isMeasure).map(Input::name).toList();
    }

    /** Everything as one text, of which the hash is taken. */
    String written() {
        StringBuilder text = new StringBuilder();
        units.forEach((unit, parts) -> {
            text.append('\n').append(unit);
            new TreeMap<>(parts)
                    .forEach((name, part) ->
                            text.append(' ').append(name).append('=').append(part.written()));
        });
        figures.forEach(
                (name, figure) -> text.append('\n').append(name).append('=').append(figure.written()));
        own.forEach((unit, figure) -> text.append('\n').append(unit).append(' ').append(figure.written()));
        return text.toString();
    }
}
