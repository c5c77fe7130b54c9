package id.kendali.engine.indicator.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An index out of weighted dimensions: the weighted mean, times a factor that brings it on its scale. A dimension that
 * does not apply is left out and the weights of the others are renormalised, if the definition allows that; a dimension
 * whose answer is missing leaves the whole index without a value.
 *
 * @param factor such as 4, which brings an achievement of 0 to 1 on a scale up to 4
 */
public record CompositeIndex(List<Dimension> dimensions, BigDecimal factor) implements Arithmetic {

    private static final MathContext PRECISION = new MathContext(34, RoundingMode.HALF_UP);

    public CompositeIndex {
        dimensions = List.copyOf(dimensions);
        if (dimensions.isEmpty()
                || dimensions.stream().map(Dimension::name).distinct().count() != dimensions.size()) {
            throw new IllegalArgumentException("An index needs dimensions, each with a name of its own");
        }
    }

    /**
     * @param name of the input that answers it
     * @param weight relative to the others
     * @param mayNotApply whether the index may do without it
     */
    public record Dimension(String name, BigDecimal weight, boolean mayNotApply) {

        public Dimension {
            if (weight.signum() <= 0) {
                throw new IllegalArgumentException("The weight of %s must be positive".formatted(name));
            }
        }
    }

    /**
     * A dimension with the share of the index that it got.
     *
     * @param share of the weights of those that apply, 0 to 1
     */
    public record Term(Dimension dimension, Value value, BigDecimal share) {}

    @Override
    public Set<String> names() {
        return dimensions.stream().map(Dimension::name).collect(Collectors.toUnmodifiableSet());
    }

    /** The index for the answers, not rounded. */
    @Override
    public Value of(Map<String, Value> answers) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Term term : terms(answers)) {
            if (term.share().signum() == 0) {
                continue;
            }
            if (!(term.value() instanceof Value.Known known)) {
                Value.Reason reason = ((Value.Missing) term.value()).reason();
                return Value.missing(
                        reason == Value.Reason.NOT_APPLICABLE ? Value.Reason.INPUT_MISSING : reason,
                        term.dimension().name());
            }
            sum = sum.add(known.amount().multiply(term.share(), PRECISION), PRECISION);
        }
        return terms(answers).stream().allMatch(term -> term.share().signum() == 0)
                ? Value.missing(Value.Reason.NOT_APPLICABLE, dimensions.get(0).name())
                : Value.of(sum.multiply(factor, PRECISION));
    }

    /** The dimensions in their order, each with what it counts for. */
    public List<Term> terms(Map<String, Value> answers) {
        BigDecimal whole = dimensions.stream()
                .filter(dimension -> applies(dimension, answer(dimension, answers)))
                .map(Dimension::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Term> terms = new ArrayList<>();
        for (Dimension dimension : dimensions) {
            Value answer = answer(dimension, answers);
            terms.add(new Term(
                    dimension,
                    answer,
                    applies(dimension, answer) ? dimension.weight().divide(whole, PRECISION) : BigDecimal.ZERO));
        }
        return terms;
    }

    private static Value answer(Dimension dimension, Map<String, Value> answers) {
        return answers.getOrDefault(dimension.name(), Value.missing(Value.Reason.INPUT_MISSING, dimension.name()));
    }

    private static boolean applies(Dimension dimension, Value answer) {
        return !(dimension.mayNotApply() && answer.isNotApplicable());
    }
}
