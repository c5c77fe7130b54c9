package id.kendali.engine.indicator;

import id.kendali.engine.indicator.Explanation.ExplainedUnit;
import id.kendali.platform.ui.Formats;
import id.kendali.platform.ui.Status;
import id.kendali.platform.ui.TreeNode;
import id.kendali.platform.ui.TreeNode.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws an explanation as a tree: the figure, and what it came from by its kind of formula. */
@Component
class ExplanationTree {

    private final FigureText text;
    private final Formats formats;
    private final RatioTree ratios;
    private final CalculationTree calculations;

    ExplanationTree(FigureText text, Formats formats, RatioTree ratios, CalculationTree calculations) {
        this.text = text;
        this.formats = formats;
        this.ratios = ratios;
        this.calculations = calculations;
    }

    TreeNode of(Explanation explanation, FigureAddress address) {
        Indicator indicator = explanation.indicator();
        Figure figure = explanation.figure();
        TreeNode root = TreeNode.of(
                        explanation.ofMany()
                                ? explanation.variant().name().here()
                                : explanation.subject().shortName())
                .kind(Kind.ROOT)
                .title(indicator.number() + " " + indicator.shortName().here())
                .detail(facts(explanation))
                .children(
                        true,
                        indicator.formula() instanceof Ratio
                                ? ratios.below(explanation, address)
                                : calculations.below(explanation, address));
        return figure.isMeasured()
                ? root.value(text.value(indicator, figure.value()))
                : root.status(Status.NONE, text.say("indicator.notMeasured"));
    }

    /** The rows of one unit, to be put below it: all, or those of one input. */
    List<TreeNode> rows(Indicator indicator, ExplainedUnit unit, FigureAddress address, @Nullable String input) {
        if (!(indicator.formula() instanceof Calculation calculation)) {
            return ratios.rows(indicator, unit, address);
        }
        List<Input> wanted = calculation.inputs().stream()
                .filter(known -> input == null || known.name().equals(input))
                .toList();
        return calculations.rows(calculation, unit, address, wanted);
    }

    private String facts(Explanation explanation) {
        Figure figure = explanation.figure();
        List<String> facts = new ArrayList<>();
        facts.add(text.period(figure.period()));
        facts.add(text.say(
                "indicator.tree.formulaVersion",
                formats.count(explanation.indicator().version()),
                formats.date(explanation.indicator().validFrom())));
        if (figure.computedAt() != null) {
            facts.add(text.say("indicator.tree.computed", formats.dateTime(figure.computedAt())));
        }
        if (figure.provisional()) {
            facts.add(text.provisional(figure));
        }
        return String.join(" · ", facts);
    }
}
