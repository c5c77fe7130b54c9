package id.kendali.engine.indicator;

import id.kendali.platform.organisation.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a figure is what it is: the formula with its numbers, the units that count, and for the opened ones the reported
 * rows. Units are named as on the last day of the period.
 *
 * @param subject the unit, or the regional office whose region the figure speaks about
 * @param units that belong to the figure, the regional office first, then the worst first; of the nation, the offices with
 *     the figures of their regions
 * @param inputs of a figure that is calculated; none of a ratio, whose parts stand in the figure
 */
public record Explanation(
        Indicator indicator,
        Variant variant,
        Figure figure,
        Unit subject,
        List<ExplainedUnit> units,
        Optional<ExplainedFormula> inputs) {

    public Explanation {
        units = List.copyOf(units);
    }

    public boolean ofRegion() {
        return figure.level() == FigureLevel.REGION;
    }

    public boolean ofNation() {
        return figure.level() == FigureLevel.NATION;
    }

    /** Of several units, whose parts can be opened. */
    public boolean ofMany() {
        return figure.level() != FigureLevel.UNIT;
    }

    /** What the reader may not see of the numerator, because those units lie outside the reader's scope today. */
    public BigDecimal hiddenNumerator() {
        return hidden(
                figure.numerator(), units.stream().map(ExplainedUnit::numerator).toList());
    }

    public BigDecimal hiddenDenominator() {
        return hidden(
                figure.denominator(),
                units.stream().map(ExplainedUnit::denominator).toList());
    }

    public List<ExplainedUnit> hiddenUnits() {
        return units.stream().filter(unit -> unit.figure().isEmpty()).toList();
    }

    private static BigDecimal hidden(@Nullable BigDecimal all, List<BigDecimal> seen) {
        return all == null ? BigDecimal.ZERO : all.subtract(seen.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /**
     * A unit's part.
     *
     * @param figure the unit's own; empty if the reader may not see it
     * @param rows what it reported; empty as long as it is not opened
     */
    public record ExplainedUnit(Unit unit, Optional<Figure> figure, boolean opened, List<ExplainedRow> rows) {

        public ExplainedUnit {
            rows = List.copyOf(rows);
        }

        public boolean hasReported() {
            return figure.filter(own -> own.numerator() != null || own.isMeasured())
                    .isPresent();
        }

        public BigDecimal numerator() {
            return figure.map(Figure::numerator).orElse(BigDecimal.ZERO);
        }

        public BigDecimal denominator() {
            return figure.map(Figure::denominator).orElse(BigDecimal.ZERO);
        }
    }

    /**
     * A reported row.
     *
     * @param stated what it states for the formula, of each measure and period
     * @param details as its module tells them; empty if the reader may not see the row
     */
    public record ExplainedRow(MeasureOrigin origin, List<MeasureValue> stated, Optional<OriginDetails> details) {

        public ExplainedRow {
            stated = List.copyOf(stated);
        }

        /** Whether it says anything about a measure, be it that it does not apply. */
        boolean states(String measure) {
            return stated.stream().anyMatch(value -> value.measure().equals(measure));
        }

        /** The number that it states for a measure, over all periods; none if it states none. */
        public @Nullable BigDecimal value(String measure) {
            return stated.stream()
                    .filter(value -> value.measure().equals(measure) && value.value() != null)
                    .map(MeasureValue::value)
                    .reduce(BigDecimal::add)
                    .orElse(null);
        }
    }
}
