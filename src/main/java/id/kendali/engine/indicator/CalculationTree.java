package id.kendali.engine.indicator;

import id.kendali.engine.indicator.Explanation.ExplainedUnit;
import id.kendali.engine.indicator.formula.CompositeIndex;
import id.kendali.engine.indicator.formula.CompositeIndex.Term;
import id.kendali.engine.indicator.formula.Value;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.ui.Formats;
import id.kendali.platform.ui.Status;
import id.kendali.platform.ui.TreeNode;
import id.kendali.platform.ui.TreeNode.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws what a calculated figure came from: the formula with its numbers, each input, and its units or rows. */
@Component
class CalculationTree {

    private final FigureText text;
    private final FormulaText formulas;
    private final Formats formats;
    private final RowTree rows;

    CalculationTree(FigureText text, FormulaText formulas, Formats formats, RowTree rows) {
        this.text = text;
        this.formulas = formulas;
        this.formats = formats;
        this.rows = rows;
    }

    List<TreeNode> below(Explanation explanation, FigureAddress address) {
        Calculation calculation = (Calculation) explanation.indicator().formula();
        ExplainedFormula inputs = explanation.inputs().orElseThrow();
        List<TreeNode> nodes = new ArrayList<>();
        nodes.add(formula(explanation, calculation, inputs));
        if (isOfFigures(explanation)) {
            nodes.add(figures(explanation, address));
            return nodes;
        }
        Map<String, Part> joined = calculation.joined(inputs.gathered());
        Map<String, Term> terms = terms(calculation, inputs);
        for (Input input : calculation.inputs()) {
            nodes.add(input(explanation, input, joined.get(input.name()), terms.get(input.name()), address));
        }
        if (explanation.ofNation()) {
            nodes.add(figures(explanation, address));
        }
        return nodes;
    }

    /** The rows that a unit stated, of one input or of all. */
    List<TreeNode> rows(Calculation calculation, ExplainedUnit unit, FigureAddress address, List<Input> wanted) {
        List<TreeNode> nodes = new ArrayList<>();
        for (Input input : wanted) {
            unit.rows().stream()
                    .filter(row -> row.states(input.code()))
                    .forEach(row -> nodes.add(rows.of(
                            formulas.name(input),
                            row(input, row),
                            row,
                            unit.unit().zone())));
        }
        if (nodes.isEmpty() && unit.hasReported()) {
            nodes.add(TreeNode.of(text.say("indicator.tree.rowsHidden"))
                    .kind(Kind.LEAF)
                    .icon("lock"));
        }
        if (!address.isOf(unit.unit()) && !unit.unit().isRegionalOffice()) {
            nodes.add(TreeNode.of(text.say("indicator.tree.ownFigure"))
                    .kind(Kind.LEAF)
                    .icon("sitemap")
                    .href(address.of(unit.unit()).page()));
        }
        return nodes;
    }

    private String row(Input input, Explanation.ExplainedRow row) {
        BigDecimal value = row.value(input.code());
        return value == null ? text.say("indicator.missing.notApplicable") : formulas.number(input, value);
    }

    private static boolean isOfFigures(Explanation explanation) {
        return explanation.ofMany()
                && explanation.indicator().formula().composition().isOfFigures();
    }

    private TreeNode formula(Explanation explanation, Calculation calculation, ExplainedFormula inputs) {
        boolean ofFigures = isOfFigures(explanation);
        TreeNode node = TreeNode.of(
                        ofFigures ? text.say(calculation.composition().messageKey()) : formulas.words(calculation))
                .title(text.say("indicator.tree.formula"))
                .icon("math-function");
        if (!explanation.figure().isMeasured()) {
            return node.detail(text.missing(explanation.indicator(), explanation.figure()));
        }
        String rounding = text.rounding(explanation.indicator(), explanation.figure());
        return ofFigures
                ? node.detail(formulas.words(calculation) + " · " + rounding)
                : formulas.filled(calculation, calculation.answers(inputs.gathered()))
                        .map(node::value)
                        .orElse(node)
                        .detail(rounding);
    }

    private static Map<String, Term> terms(Calculation calculation, ExplainedFormula inputs) {
        return calculation.arithmetic() instanceof CompositeIndex index
                ? index.terms(calculation.answers(inputs.gathered())).stream()
                        .collect(Collectors.toMap(term -> term.dimension().name(), term -> term))
                : Map.of();
    }

    private TreeNode input(
            Explanation explanation, Input input, Part part, @Nullable Term term, FigureAddress address) {
        TreeNode node = TreeNode.of(label(explanation, input)).icon("equal");
        node = part.value()
                .number()
                .map(value -> formulas.number(input, value))
                .map(node::value)
                .orElse(node);
        if (!part.isKnown()) {
            node = node.status(Status.NONE, text.missing(((Value.Missing) part.value()).reason()));
        }
        String detail = detail(explanation, input, part, term);
        if (!detail.isEmpty()) {
            node = node.detail(detail);
        }
        return input.isMeasure() ? stated(explanation, input, node, address) : other(explanation, input, node, address);
    }

    private String label(Explanation explanation, Input input) {
        String name = formulas.name(input);
        boolean joined = explanation.ofMany() && input.isMeasure();
        return joined
                ? text.say(
                        "indicator.tree.input",
                        name,
                        text.say("indicator.joining." + input.overUnits()),
                        formats.count(explanation.figure().unitsCounted()))
                : name;
    }

    private String detail(Explanation explanation, Input input, Part part, @Nullable Term term) {
        List<String> details = new ArrayList<>();
        if (input.shift() != PeriodShift.SAME) {
            details.add(text.say("indicator.shift." + input.shift()));
        }
        if (part.partial()) {
            details.add(text.say("indicator.tree.partial"));
        }
        if (part.value().isNotApplicable()) {
            details.add(explanation.inputs().orElseThrow().reasons().getOrDefault(input.name(), ""));
        }
        if (term != null && term.share().signum() > 0) {
            details.add(text.say(
                    "indicator.tree.share",
                    formats.number(term.dimension().weight()),
                    formats.percent(term.share().movePointRight(2), 2)));
        } else if (term != null) {
            details.add(text.say("indicator.tree.shareGiven"));
        }
        return details.stream().filter(detail -> !detail.isBlank()).collect(Collectors.joining(" · "));
    }

    /** A measure opens into the units that stated it, or into the rows of the one unit. */
    private TreeNode stated(Explanation explanation, Input input, TreeNode node, FigureAddress address) {
        if (explanation.ofNation()) {
            return node;
        }
        if (!explanation.ofMany()) {
            ExplainedUnit unit = explanation.units().get(0);
            return node.kind(Kind.PATH).children(true, rows(formula(explanation), unit, address, List.of(input)));
        }
        List<ExplainedUnit> seen = explanation.units().stream()
                .filter(unit -> unit.figure().isPresent())
                .toList();
        List<TreeNode> units = new ArrayList<>();
        seen.forEach(unit -> units.add(unit(explanation, input, unit, address)));
        int hidden = explanation.units().size() - seen.size();
        if (hidden > 0) {
            units.add(TreeNode.of(text.say("indicator.tree.hidden", formats.count(hidden)))
                    .icon("lock")
                    .detail(text.say("indicator.tree.hidden.detail")));
        }
        boolean opened = seen.stream().anyMatch(ExplainedUnit::opened);
        return (opened ? node.kind(Kind.PATH) : node).children(opened, units);
    }

    private TreeNode unit(Explanation explanation, Input input, ExplainedUnit unit, FigureAddress address) {
        Part part = explanation
                .inputs()
                .orElseThrow()
                .gathered()
                .units()
                .get(unit.unit().id().value())
                .get(input.name());
        TreeNode node = TreeNode.of(unit.unit().shortName()).icon("building");
        if (!part.isStated()) {
            return node.status(Status.NONE, text.say("indicator.tree.notReported"));
        }
        TreeNode counted = part.value()
                .number()
                .map(value -> node.value(formulas.number(input, value)))
                .orElseGet(() -> node.status(Status.NONE, text.say("indicator.missing.notApplicable")));
        return unit.opened()
                ? counted.kind(Kind.PATH).children(true, rows(formula(explanation), unit, address, List.of(input)))
                : counted.more(address.rows(unit.unit(), input));
    }

    /** The figure of another indicator has a page of its own. */
    private TreeNode other(Explanation explanation, Input input, TreeNode node, FigureAddress address) {
        return input.periods(explanation.figure().period(), Optional.empty()).stream()
                .reduce((earlier, later) -> later)
                .map(period -> node.icon("sitemap")
                        .kind(Kind.LEAF)
                        .href(address.of(input, period).page()))
                .orElse(node);
    }

    /** The figures of units that a region is taken from, or those of the regions of the nation. */
    private TreeNode figures(Explanation explanation, FigureAddress address) {
        List<ExplainedUnit> seen = explanation.units().stream()
                .filter(unit -> unit.figure().isPresent())
                .toList();
        return TreeNode.of(text.say(
                        explanation.ofNation() ? "indicator.tree.regions" : "indicator.tree.figures",
                        formats.count(seen.size()),
                        formats.count(explanation.figure().unitsExpected())))
                .children(
                        true,
                        seen.stream()
                                .map(unit -> figure(explanation.indicator(), unit, address))
                                .toList());
    }

    private TreeNode figure(Indicator indicator, ExplainedUnit explained, FigureAddress address) {
        Unit unit = explained.unit();
        Figure own = explained.figure().orElseThrow();
        TreeNode node = TreeNode.of(unit.shortName()).icon("sitemap").kind(Kind.LEAF);
        if (own.level() != FigureLevel.UNIT || !unit.isRegionalOffice()) {
            node = node.href(address.of(unit).page());
        }
        return own.isMeasured()
                ? node.value(text.value(indicator, own.value()))
                : node.status(Status.NONE, text.missing(indicator, own));
    }

    private static Calculation formula(Explanation explanation) {
        return (Calculation) explanation.indicator().formula();
    }
}
