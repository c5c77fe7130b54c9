package id.kendali.engine.indicator.formula;

import com.ezylang.evalex.BaseException;
import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.FunctionDictionaryIfc;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.config.MapBasedOperatorDictionary;
import com.ezylang.evalex.config.OperatorDictionaryIfc;
import com.ezylang.evalex.functions.basic.AbsFunction;
import com.ezylang.evalex.functions.basic.AverageFunction;
import com.ezylang.evalex.functions.basic.IfFunction;
import com.ezylang.evalex.functions.basic.MaxFunction;
import com.ezylang.evalex.functions.basic.MinFunction;
import com.ezylang.evalex.functions.basic.SumFunction;
import com.ezylang.evalex.operators.arithmetic.InfixDivisionOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMultiplicationOperator;
import com.ezylang.evalex.operators.arithmetic.InfixPlusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixPlusOperator;
import com.ezylang.evalex.operators.booleans.InfixAndOperator;
import com.ezylang.evalex.operators.booleans.InfixEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixGreaterEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixGreaterOperator;
import com.ezylang.evalex.operators.booleans.InfixLessEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixLessOperator;
import com.ezylang.evalex.operators.booleans.InfixNotEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixOrOperator;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.Token.TokenType;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A formula over named inputs: numbers, {@code + - * /}, comparisons, and the functions MIN, MAX, SUM, AVERAGE, ABS and
 * IF. Nothing else, so that no formula can run long, grow without bounds or reach anything outside. Reckons in decimals
 * of 34 digits; the rounding is the indicator's, at its last step. Names do not distinguish capitals.
 */
public final class Expression implements Arithmetic {

    /** Longer than any formula a person can check. */
    private static final int MOST_CHARACTERS = 1_000;

    private static final int DEEPEST = 40;
    private static final MathContext PRECISION = new MathContext(34, RoundingMode.HALF_UP);

    private static final ExpressionConfiguration SAFE = ExpressionConfiguration.builder()
            .mathContext(PRECISION)
            .locale(Locale.ROOT)
            .maxRecursionDepth(DEEPEST)
            .defaultConstants(new TreeMap<>(String.CASE_INSENSITIVE_ORDER))
            .arraysAllowed(false)
            .structuresAllowed(false)
            .binaryAllowed(false)
            .implicitMultiplicationAllowed(false)
            .operatorDictionary(operators())
            .functionDictionary(functions())
            .build();

    private static OperatorDictionaryIfc operators() {
        MapBasedOperatorDictionary operators = new MapBasedOperatorDictionary();
        operators.addOperator("+", new PrefixPlusOperator());
        operators.addOperator("-", new PrefixMinusOperator());
        operators.addOperator("+", new InfixPlusOperator());
        operators.addOperator("-", new InfixMinusOperator());
        operators.addOperator("*", new InfixMultiplicationOperator());
        operators.addOperator("/", new InfixDivisionOperator());
        operators.addOperator("=", new InfixEqualsOperator());
        operators.addOperator("<>", new InfixNotEqualsOperator());
        operators.addOperator("<", new InfixLessOperator());
        operators.addOperator("<=", new InfixLessEqualsOperator());
        operators.addOperator(">", new InfixGreaterOperator());
        operators.addOperator(">=", new InfixGreaterEqualsOperator());
        operators.addOperator("&&", new InfixAndOperator());
        operators.addOperator("||", new InfixOrOperator());
        return operators;
    }

    private static FunctionDictionaryIfc functions() {
        MapBasedFunctionDictionary functions = new MapBasedFunctionDictionary();
        functions.addFunction("MIN", new MinFunction());
        functions.addFunction("MAX", new MaxFunction());
        functions.addFunction("SUM", new SumFunction());
        functions.addFunction("AVERAGE", new AverageFunction());
        functions.addFunction("ABS", new AbsFunction());
        functions.addFunction("IF", new IfFunction());
        return functions;
    }

    private final String text;
    private final com.ezylang.evalex.Expression parsed;
    private final Set<String> names;

    private Expression(String text, com.ezylang.evalex.Expression parsed, Set<String> names) {
        this.text = text;
        this.parsed = parsed;
        this.names = names;
    }

    /**
     * @throws ExpressionRefused if it is empty, too long, cannot be read, or is no number for any input
     */
    public static Expression parse(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            throw new ExpressionRefused("indicator.formula.empty");
        }
        if (stripped.length() > MOST_CHARACTERS) {
            throw new ExpressionRefused("indicator.formula.long", MOST_CHARACTERS);
        }
        com.ezylang.evalex.Expression expression = new com.ezylang.evalex.Expression(stripped, SAFE);
        try {
            expression.validate();
            Set<String> names = new LinkedHashSet<>();
            for (var node : expression.getAllASTNodes()) {
                TokenType type = node.getToken().getType();
                if (type == TokenType.STRING_LITERAL) {
                    throw new ExpressionRefused(
                            "indicator.formula.text", node.getToken().getValue());
                }
                if (type == TokenType.VARIABLE_OR_CONSTANT) {
                    names.add(node.getToken().getValue());
                }
            }
            return new Expression(stripped, expression, Set.copyOf(names));
        } catch (ParseException wrong) {
            throw new ExpressionRefused(
                    "indicator.formula.unreadable",
                    wrong.getStartPosition(),
                    wrong.getTokenString() == null ? "" : wrong.getTokenString());
        }
    }

    @Override
    public Set<String> names() {
        return names;
    }

    public String text() {
        return text;
    }

    /**
     * Its value for the inputs. Without one of them there is none: the answer names the first that is missing, in the order
     * of their names.
     */
    @Override
    public Value of(Map<String, Value> inputs) {
        Map<String, BigDecimal> numbers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Map<String, Value> known = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        known.putAll(inputs);
        for (String name : names.stream().sorted().toList()) {
            Value input = known.getOrDefault(name, Value.missing(Value.Reason.INPUT_MISSING, name));
            if (input instanceof Value.Known number) {
                numbers.put(name, number.amount());
            } else {
                return input;
            }
        }
        try {
            return Value.of(parsed.copy().withValues(numbers).evaluate().getNumberValue());
        } catch (EvaluationException | ArithmeticException impossible) {
            // With known numbers and these operators only a division by zero has no value.
            return Value.missing(Value.Reason.DENOMINATOR_ZERO, text);
        } catch (BaseException broken) {
            throw new IllegalStateException("A formula that was read cannot be computed: " + text, broken);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Expression expression && text.equals(expression.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
