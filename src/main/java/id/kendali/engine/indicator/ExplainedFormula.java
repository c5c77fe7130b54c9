package id.kendali.engine.indicator;

import java.util.Map;

/**
 * What went into a figure that is calculated, joined over its units: whoever sees the figure sees these sums and means,
 * as they see numerator and denominator of a ratio.
 *
 * @param reasons why an input does not apply, as it was stated, by the name of the input
 */
public record ExplainedFormula(Gathered gathered, Map<String, String> reasons) {

    public ExplainedFormula {
        reasons = Map.copyOf(reasons);
    }
}
