package id.kendali.engine.indicator;

import id.kendali.engine.indicator.Explanation.ExplainedRow;
import id.kendali.engine.indicator.Explanation.ExplainedUnit;
import id.kendali.platform.ui.Formats;
import id.kendali.platform.ui.Status;
import id.kendali.platform.ui.TreeNode;
import id.kendali.platform.ui.TreeNode.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Draws what a ratio came from: formula with its numbers, denominator and numerator, units, and the rows of the opened ones. */
@Component
class RatioTree {

    private static final int NAMED_OTHERS = 3;

    private final FigureText text;
    private final Formats formats;
    private final RowTree rows;

    RatioTree(FigureText text, Formats formats, RowTree rows) {
        this.text = text;
        this.formats = formats;
        this.rows = rows;
    }

    List<TreeNode> below(Explanation explanation, FigureAddress address) {
        List<TreeNode> below = new ArrayList<>();
        below.add(formula(explanation));
        if (explanation.figure().numerator() != null) {
            below.add(denominator(explanation));
            below.add(numerator(explanation, address));
        } else if (explanation.ofMany()) {
            below.add(waiting(explanation, address));
        }
        return below;
    }

    /** The rows of one unit, to be put below it. */
    List<TreeNode> rows(Indicator indicator, ExplainedUnit unit, FigureAddress address) {
        Ratio ratio = (Ratio) indicator.formula();
        List<TreeNode> nodes = new ArrayList<>();
        for (ExplainedRow row : unit.rows()) {
            nodes.add(rows.of(
                    text.say("indicator.tree.row"),
                    text.quantity(ratio.numerator(), row.value(ratio.numerator())),
                    row,
                    unit.unit().zone()));
        }
        if (nodes.isEmpty()) {
            nodes.add(TreeNode.of(text.say("indicator.tree.rowsHidden"))
                    .kind(Kind.LEAF)
                    .icon("lock"));
        }
        if (!unit.unit().isRegionalOffice() && !address.isOf(unit.unit())) {
            nodes.add(TreeNode.of(text.say("indicator.tree.ownFigure"))
                    .kind(Kind.LEAF)
                    .icon("sitemap")
                    .href(address.of(unit.unit()).page()));
        }
        return nodes;
    }

    private TreeNode formula(Explanation explanation) {
        Ratio ratio = (Ratio) explanation.indicator().formula();
        Figure figure = explanation.figure();
        TreeNode node = TreeNode.of(text.say(
                        "indicator.tree.ratio",
                        text.shortName(ratio.numerator()),
                        text.shortName(ratio.denominator()),
                        formats.number(ratio.factor())))
                .title(text.say("indicator.tree.formula"))
                .icon("math-function");
        if (figure.missing() != null) {
            return node.detail(text.missing(explanation.indicator(), figure));
        }
        return node.value(text.say(
                        "indicator.tree.ratioFilled",
                        text.quantity(ratio.numerator(), figure.numerator()),
                        text.quantity(ratio.denominator(), figure.denominator()),
                        formats.number(ratio.factor())))
                .detail(text.rounding(explanation.indicator(), figure));
    }

    private TreeNode denominator(Explanation explanation) {
        String measure = ((Ratio) explanation.indicator().formula()).denominator();
        List<BigDecimal> addends = reported(explanation).stream()
                .map(ExplainedUnit::denominator)
                .collect(Collectors.toCollection(ArrayList::new));
        if (explanation.hiddenDenominator().signum() != 0) {
            addends.add(explanation.hiddenDenominator());
        }
        TreeNode node = input("indicator.tree.denominator", measure, explanation)
                .value(text.quantity(measure, explanation.figure().denominator()));
        return addends.size() < 2
                ? node.icon("equal")
                : node.detail(text.sum(measure, addends))
                        .children(
                                false,
                                reported(explanation).stream()
                                        .map(unit -> TreeNode.of(unit.unit().shortName())
                                                .icon("building")
                                                .value(text.quantity(measure, unit.denominator())))
                                        .toList());
    }

    private TreeNode numerator(Explanation explanation, FigureAddress address) {
        String measure = ((Ratio) explanation.indicator().formula()).numerator();
        TreeNode node = input("indicator.tree.numerator", measure, explanation)
                .value(text.quantity(measure, explanation.figure().numerator()));
        boolean opened = explanation.units().stream().anyMatch(ExplainedUnit::opened);
        return (opened ? node.kind(Kind.PATH) : node).children(true, units(explanation, address));
    }

    private TreeNode input(String key, String measure, Explanation explanation) {
        return TreeNode.of(text.say(
                key, text.shortName(measure), formats.count(explanation.figure().unitsCounted())));
    }

    private TreeNode waiting(Explanation explanation, FigureAddress address) {
        return TreeNode.of(text.say(
                        "indicator.tree.waiting",
                        formats.count(explanation.units().size())))
                .children(
                        false,
                        explanation.units().stream()
                                .map(unit -> unit(explanation, unit, address))
                                .toList());
    }

    /** With one unit opened, the others fold into one line with their sum; the regional office keeps a line of its own. */
    private List<TreeNode> units(Explanation explanation, FigureAddress address) {
        if (!explanation.ofMany()) {
            return rows(explanation.indicator(), explanation.units().get(0), address);
        }
        List<TreeNode> nodes = new ArrayList<>();
        List<ExplainedUnit> shown = explanation.units().stream()
                .filter(unit -> unit.figure().isPresent())
                .toList();
        long opened = shown.stream().filter(ExplainedUnit::opened).count();
        boolean folds = !explanation.ofNation() && opened == 1 && shown.size() > 3;
        List<ExplainedUnit> others = new ArrayList<>();
        for (ExplainedUnit unit : shown) {
            if (folds && !unit.opened() && !unit.unit().isRegionalOffice()) {
                others.add(unit);
            } else {
                nodes.add(unit(explanation, unit, address));
            }
        }
        if (!others.isEmpty()) {
            nodes.add(others(explanation, others, address));
        }
        if (!explanation.hiddenUnits().isEmpty()) {
            nodes.add(hidden(explanation));
        }
        return nodes;
    }

    private TreeNode unit(Explanation explanation, ExplainedUnit unit, FigureAddress address) {
        TreeNode node = TreeNode.of(unit.unit().shortName());
        if (!unit.hasReported()) {
            return node.icon("building").status(Status.NONE, text.say("indicator.tree.notReported"));
        }
        TreeNode counted = node.value(of(explanation, unit.numerator(), unit.denominator()));
        if (explanation.ofNation()) {
            return counted.kind(Kind.LEAF)
                    .icon("sitemap")
                    .href(address.of(unit.unit()).page());
        }
        return unit.opened()
                ? counted.kind(Kind.PATH).children(true, rows(explanation.indicator(), unit, address))
                : counted.more(address.rows(unit.unit()));
    }

    private TreeNode others(Explanation explanation, List<ExplainedUnit> others, FigureAddress address) {
        String measure = ((Ratio) explanation.indicator().formula()).numerator();
        String named = others.stream()
                .filter(ExplainedUnit::hasReported)
                .limit(NAMED_OTHERS)
                .map(unit -> unit.unit().shortName() + " " + text.quantity(measure, unit.numerator()))
                .collect(Collectors.joining(", "));
        return TreeNode.of(text.say("indicator.tree.others", formats.count(others.size())))
                .value(of(explanation, sum(others, ExplainedUnit::numerator), sum(others, ExplainedUnit::denominator)))
                .detail(
                        others.size() > NAMED_OTHERS
                                ? text.say("indicator.tree.andMore", named, formats.count(others.size() - NAMED_OTHERS))
                                : named)
                .children(
                        false,
                        others.stream()
                                .map(unit -> unit(explanation, unit, address))
                                .toList());
    }

    private TreeNode hidden(Explanation explanation) {
        List<ExplainedUnit> hidden = explanation.hiddenUnits();
        boolean all = hidden.size() == explanation.units().size();
        return TreeNode.of(text.say("indicator.tree.hidden", formats.count(hidden.size())))
                .icon("lock")
                .value(of(explanation, explanation.hiddenNumerator(), explanation.hiddenDenominator()))
                .detail(
                        all
                                ? text.say("indicator.tree.hidden.detail")
                                : hidden.stream()
                                        .map(unit -> unit.unit().shortName())
                                        .collect(Collectors.joining(", ")));
    }

    private String of(Explanation explanation, BigDecimal numerator, BigDecimal denominator) {
        Ratio ratio = (Ratio) explanation.indicator().formula();
        return text.say(
                "indicator.tree.of",
                text.quantity(ratio.numerator(), numerator),
                text.quantity(ratio.denominator(), denominator));
    }

    private static List<ExplainedUnit> reported(Explanation explanation) {
        return explanation.units().stream().filter(ExplainedUnit::hasReported).toList();
    }

    private static BigDecimal sum(List<ExplainedUnit> units, Function<ExplainedUnit, BigDecimal> part) {
        return units.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
