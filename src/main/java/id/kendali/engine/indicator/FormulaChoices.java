package id.kendali.engine.indicator;

import id.kendali.engine.indicator.formula.Joining;
import id.kendali.platform.ui.Choice;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What may be chosen in the form of a formula. */
@Component
class FormulaChoices {

    static final Joining[] OVER_UNITS = {Joining.SUM, Joining.MEAN, Joining.SMALLEST, Joining.LARGEST};
    static final Joining[] OVER_PERIODS = {Joining.LAST, Joining.SUM, Joining.MEAN, Joining.SMALLEST, Joining.LARGEST};

    private final Catalogue catalogue;
    private final FigureText text;

    FormulaChoices(Catalogue catalogue, FigureText text) {
        this.catalogue = catalogue;
        this.text = text;
    }

    public List<Choice> getMeasures() {
        return measures("").toList();
    }

    public List<Choice> getSources() {
        Stream<Choice> indicators = catalogue.indicators().stream()
                .map(indicator -> new Choice(
                        "I:" + indicator.code(),
                        text.say(
                                "indicator.draft.source.indicator",
                                indicator.number(),
                                indicator.shortName().here())));
        return Stream.concat(measures("M:"), indicators).toList();
    }

    public List<Choice> getShifts() {
        return choices(PeriodShift.values(), shift -> "indicator.shift." + shift.name());
    }

    public List<Choice> getOverUnits() {
        return choices(OVER_UNITS, joining -> "indicator.joining." + joining.name());
    }

    public List<Choice> getOverPeriods() {
        return choices(OVER_PERIODS, joining -> "indicator.joining." + joining.name());
    }

    public List<Choice> getCompositions() {
        return choices(Composition.values(), Composition::messageKey);
    }

    public List<Choice> getRoundings() {
        return choices(TypedCard.ROUNDINGS.toArray(RoundingMode[]::new), FormulaChoices::roundingKey);
    }

    public List<Choice> getPolarities() {
        return choices(Polarity.values(), Polarity::messageKey);
    }

    public List<Choice> getCaps() {
        return choices(Cap.values(), Cap::messageKey);
    }

    public List<Choice> getFrequencies() {
        return choices(Frequency.values(), Frequency::messageKey);
    }

    static String roundingKey(RoundingMode rounding) {
        return "indicator.draft.rounding." + rounding.name();
    }

    private Stream<Choice> measures(String prefix) {
        return catalogue.definitions().measures().stream()
                .map(measure -> new Choice(
                        prefix + measure.code(),
                        text.say(
                                "indicator.draft.source.measure",
                                measure.code(),
                                measure.shortName().here())))
                .sorted(Comparator.comparing(Choice::value));
    }

    private <E extends Enum<E>> List<Choice> choices(E[] values, Function<E, String> key) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), text.say(key.apply(value))))
                .toList();
    }
}
