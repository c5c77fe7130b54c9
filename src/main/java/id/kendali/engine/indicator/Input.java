package id.kendali.engine.indicator;

import id.kendali.engine.indicator.formula.Joining;
import id.kendali.platform.calendar.Period;
import id.kendali.platform.calendar.PeriodType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One named input of a formula.
 *
 * @param name by which the formula calls it
 * @param code of the measure or indicator
 * @param overUnits how a measure's values of several units become one; another indicator has a figure of its own there
 * @param overPeriods how the values of several periods, or of the parts of a longer one, become one
 */
public record Input(
        String name, Source source, String code, PeriodShift shift, Joining overUnits, Joining overPeriods) {

    public Input {
        if (overUnits == Joining.LAST || overUnits == Joining.WEIGHTED_MEAN || overPeriods == Joining.WEIGHTED_MEAN) {
            throw new IllegalArgumentException(
                    "%s: units have no last one, and an input has no weights".formatted(name));
        }
    }

    /** Where an input comes from. */
    public enum Source {
        MEASURE,
        /** The figure of another indicator for the same unit, region or nation. */
        INDICATOR
    }

    /** A measure of the figure's own period, summed over units and taken as it stands last over periods. */
    static Input measure(String name, String code) {
        return new Input(name, Source.MEASURE, code, PeriodShift.SAME, Joining.SUM, Joining.LAST);
    }

    static Input from(DefinitionTree tree) {
        boolean measure = tree.optionalText("measure").isPresent();
        return new Input(
                tree.text("name"),
                measure ? Source.MEASURE : Source.INDICATOR,
                tree.text(measure ? "measure" : "indicator"),
                tree.oneOf(PeriodShift.class, "period", PeriodShift.SAME),
                tree.oneOf(Joining.class, "over_units", Joining.SUM),
                tree.oneOf(Joining.class, "over_periods", Joining.LAST));
    }

    public boolean isMeasure() {
        return source == Source.MEASURE;
    }

    /**
     * The periods that are read for a figure, the earliest first.
     *
     * @param stated how often the measure is stated; empty if each value stands for the very period of a figure
     */
    List<Period> periods(Period figure, Optional<Frequency> stated) {
        return shift.of(figure).stream()
                .flatMap(period -> stated.map(often -> often.parts(period)).orElse(List.of(period)).stream())
                .distinct()
                .toList();
    }

    /** The periods whose figures read a value: the inverse of {@link #periods}. */
    List<Period> feeds(Period value, Optional<Frequency> stated, Optional<Frequency> computed) {
        Set<PeriodType> types = types(value, stated, computed);
        return types.stream()
                .flatMap(type -> stated
                        .map(often -> often.wholes(value, type))
                        .orElse(type == value.type() ? List.of(value) : List.of())
                        .stream())
                .flatMap(period -> shift.feeds(period).stream())
                .distinct()
                .toList();
    }

    private static Set<PeriodType> types(Period value, Optional<Frequency> stated, Optional<Frequency> computed) {
        Set<PeriodType> types = computed.map(Frequency::types).orElse(EnumSet.of(value.type()));
        if (computed.isPresent() || stated.isPresent()) {
            types.add(PeriodType.YEAR);
        }
        return types;
    }
}
