package id.kendali.engine.indicator;

import id.kendali.engine.indicator.formula.CompositeIndex;
import id.kendali.engine.indicator.formula.CompositeIndex.Term;
import id.kendali.engine.indicator.formula.Value;
import id.kendali.platform.ui.Formats;
import id.kendali.platform.ui.Status;
import java.util.List;
import org.springframework.stereotype.Component;

/** The dimensions of an index, each with its answer, its weight and the share of the index that it got. */
@Component
class DimensionLines {

    private final FigureText text;
    private final FormulaText formulas;
    private final Formats formats;

    DimensionLines(FigureText text, FormulaText formulas, Formats formats) {
        this.text = text;
        this.formulas = formulas;
        this.formats = formats;
    }

    List<DimensionLine> of(Explanation explanation) {
        boolean ofFigures = explanation.ofMany()
                && explanation.indicator().formula().composition().isOfFigures();
        if (ofFigures
                || !(explanation.indicator().formula() instanceof Calculation calculation)
                || !(calculation.arithmetic() instanceof CompositeIndex index)) {
            return List.of();
        }
        ExplainedFormula inputs = explanation.inputs().orElseThrow();
        return index.terms(calculation.answers(inputs.gathered())).stream()
                .map(term -> line(calculation, inputs, term))
                .toList();
    }

    private DimensionLine line(Calculation calculation, ExplainedFormula inputs, Term term) {
        Input input = calculation.input(term.dimension().name());
        return new DimensionLine(
                formulas.name(input),
                term.value()
                        .number()
                        .map(value -> formulas.number(input, value))
                        .orElse(Formats.UNKNOWN),
                formats.number(term.dimension().weight()),
                formats.percent(term.share().movePointRight(2), 2),
                term.value() instanceof Value.Known ? Status.OK : Status.NONE,
                state(input, inputs, term));
    }

    private String state(Input input, ExplainedFormula inputs, Term term) {
        if (term.value() instanceof Value.Known) {
            return text.say("indicator.dimension.counted");
        }
        if (term.share().signum() == 0) {
            return text.say(
                    "indicator.dimension.shared",
                    inputs.reasons().getOrDefault(input.name(), text.say("indicator.missing.notApplicable")));
        }
        return text.missing(((Value.Missing) term.value()).reason());
    }
}
