package id.kendali.engine.indicator;

import id.kendali.engine.indicator.formula.Value;
import java.math.BigDecimal;

/**
 * A figure as others are computed from it.
 *
 * @param value before the last rounding
 */
record InputFigure(Value value, int counted, int expected, boolean provisional) {

    static InputFigure of(Figure figure) {
        BigDecimal exact = figure.exact();
        return new InputFigure(
                figure.missing() == null && exact != null
                        ? Value.of(exact)
                        : Value.missing(
                                figure.missing() == null
                                        ? Value.Reason.NOTHING_REPORTED
                                        : figure.missing().reason(),
                                figure.indicator()),
                figure.unitsCounted(),
                figure.unitsExpected(),
                figure.provisional());
    }

    static InputFigure of(FigureKey key, Computation computation) {
        Outcome outcome = computation.outcome();
        return new InputFigure(
                outcome.missing() == null && outcome.exact() != null
                        ? Value.of(outcome.exact())
                        : Value.missing(
                                outcome.missing() == null
                                        ? Value.Reason.NOTHING_REPORTED
                                        : outcome.missing().reason(),
                                key.indicator()),
                computation.counted(),
                computation.expected(),
                computation.provisional());
    }

    static InputFigure never(String indicator) {
        return new InputFigure(Value.missing(Value.Reason.NOTHING_REPORTED, indicator), 0, 0, false);
    }

    /** For the hash: everything that another figure takes from it. */
    String written() {
        return Part.written(value) + " " + counted + "/" + expected + (provisional ? "*" : "");
    }
}
