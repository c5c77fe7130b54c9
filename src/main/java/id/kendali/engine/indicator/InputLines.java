package id.kendali.engine.indicator;

import java.util.List;
import org.springframework.stereotype.Component;

/** What a formula reads, in words. */
@Component
class InputLines {

    private final FormulaText formulas;
    private final FigureText text;

    InputLines(FormulaText formulas, FigureText text) {
        this.formulas = formulas;
        this.text = text;
    }

    /** An input of a formula in words. */
    record InputLine(String name, String source, String href, String periods, String units) {}

    List<InputLine> of(Formula formula) {
        return formula.sources()
                .map(input -> new InputLine(
                        formulas.name(input),
                        input.code(),
                        (input.isMeasure() ? "/katalog/ukuran/" : "/katalog/") + input.code(),
                        text.say("indicator.shift." + input.shift()),
                        input.isMeasure()
                                ? text.say("indicator.joining." + input.overUnits())
                                : text.say("indicator.catalogue.input.figure")))
                .toList();
    }
}
