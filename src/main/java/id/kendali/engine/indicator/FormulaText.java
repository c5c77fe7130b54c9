package id.kendali.engine.indicator;

import id.kendali.engine.indicator.formula.CompositeIndex;
import id.kendali.engine.indicator.formula.CompositeIndex.Dimension;
import id.kendali.engine.indicator.formula.CompositeIndex.Term;
import id.kendali.engine.indicator.formula.Expression;
import id.kendali.engine.indicator.formula.Value;
import id.kendali.platform.ui.Formats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Formulas and their inputs in words, and with their numbers filled in. */
@Component
class FormulaText {

    /** Names and numbers; what is followed by a bracket is a function and stays. */
    private static final Pattern WORD =
            Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(?![A-Za-z0-9_]*\\s*\\()|\\d+(\\.\\d+)?");

    private static final int MORE_DIGITS = 2;

    private final FigureText text;
    private final Formats formats;
    private final Catalogue catalogue;

    FormulaText(FigureText text, Formats formats, Catalogue catalogue) {
        this.text = text;
        this.formats = formats;
        this.catalogue = catalogue;
    }

    /** What people call an input. */
    String name(Input input) {
        return input.isMeasure()
                ? text.shortName(input.code())
                : catalogue
                        .indicator(input.code())
                        .map(indicator -> indicator.shortName().here())
                        .orElse(input.code());
    }

    String name(Formula formula, String input) {
        return formula.sources()
                .filter(known -> known.name().equalsIgnoreCase(input))
                .findFirst()
                .map(this::name)
                .orElse(input);
    }

    /** A number with the decimals of its measure or indicator, and two more if it has more. */
    String number(Input input, BigDecimal value) {
        int decimals = input.isMeasure()
                ? catalogue.measure(input.code()).map(Measure::decimals).orElse(0)
                : catalogue.indicator(input.code()).map(Indicator::decimals).orElse(0);
        boolean longer = value.stripTrailingZeros().scale() > decimals;
        return longer
                ? formats.number(value.setScale(decimals + MORE_DIGITS, RoundingMode.HALF_UP), decimals + MORE_DIGITS)
                : formats.number(value, decimals);
    }

    /** A formula in words: {@code realisasi ÷ pagu × 100}. */
    String words(Formula formula) {
        if (formula instanceof Ratio ratio) {
            return text.say(
                    "indicator.tree.ratio",
                    text.shortName(ratio.numerator()),
                    text.shortName(ratio.denominator()),
                    formats.number(ratio.factor()));
        }
        Calculation calculation = (Calculation) formula;
        if (calculation.arithmetic() instanceof CompositeIndex index) {
            return text.say(
                    isEqual(index) ? "indicator.formula.index.equal" : "indicator.formula.index.weighted",
                    formats.count(index.dimensions().size()),
                    formats.number(index.factor()));
        }
        return written((Expression) calculation.arithmetic(), name -> name(formula, name));
    }

    /** The same with its numbers filled in; empty as long as one is missing. */
    Optional<String> filled(Calculation calculation, Map<String, Value> answers) {
        if (calculation.arithmetic().of(answers).number().isEmpty()) {
            return Optional.empty();
        }
        if (calculation.arithmetic() instanceof CompositeIndex index) {
            return Optional.of(filled(calculation, index, answers));
        }
        return Optional.of(written((Expression) calculation.arithmetic(), name -> number(calculation, name, answers)));
    }

    private String filled(Calculation calculation, CompositeIndex index, Map<String, Value> answers) {
        List<Term> counting = index.terms(answers).stream()
                .filter(term -> term.share().signum() > 0)
                .toList();
        boolean equal = isEqual(index);
        String sum = counting.stream()
                .map(term -> {
                    String number = number(calculation, term.dimension().name(), answers);
                    return equal ? number : formats.number(term.dimension().weight()) + " × " + number;
                })
                .collect(Collectors.joining(" + "));
        BigDecimal weights = counting.stream()
                .map(term -> equal ? BigDecimal.ONE : term.dimension().weight())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return "(%s) ÷ %s × %s".formatted(sum, formats.number(weights), formats.number(index.factor()));
    }

    private static boolean isEqual(CompositeIndex index) {
        return index.dimensions().stream()
                        .map(Dimension::weight)
                        .map(BigDecimal::stripTrailingZeros)
                        .distinct()
                        .count()
                == 1;
    }

    private String number(Calculation calculation, String name, Map<String, Value> answers) {
        Input input = calculation.input(name);
        return answers.get(input.name())
                .number()
                .map(value -> number(input, value))
                .orElse(Formats.UNKNOWN);
    }

    private String written(Expression expression, UnaryOperator<String> names) {
        return WORD.matcher(expression.text())
                .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(
                        Character.isDigit(match.group().charAt(0))
                                ? formats.number(new BigDecimal(match.group()))
                                : names.apply(match.group())))
                .replace('-', '−')
                .replace('*', '×')
                .replace('/', '÷');
    }
}
