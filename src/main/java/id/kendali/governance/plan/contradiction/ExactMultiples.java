package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.PlanDocument;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Funding that is exactly once, twice, three times … the first year looks multiplied by the number of the year. */
final class ExactMultiples implements Rule {

    private static final RuleTexts TEXTS = new RuleTexts("EXACT_MULTIPLES");
    private static final int LEAST_YEARS = 4;
    /** Multiples of a rounder amount than this are an ordinary way to plan. */
    private static final int LEAST_DIGITS = 4;

    @Override
    public String name() {
        return TEXTS.rule();
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        return SeriesBySubject.of(YearSeries.funding(plan))
                .find(series -> isMultiplied(series) ? Optional.of(found(series)) : Optional.empty());
    }

    private static boolean isMultiplied(YearSeries series) {
        List<BigDecimal> values = series.values();
        BigDecimal first = values.get(0);
        if (values.size() < LEAST_YEARS
                || !series.isWithoutGaps()
                || first.signum() <= 0
                || first.stripTrailingZeros().precision() < LEAST_DIGITS) {
            return false;
        }
        for (int i = 1; i < values.size(); i++) {
            if (values.get(i).compareTo(first.multiply(BigDecimal.valueOf(i + 1))) != 0) {
                return false;
            }
        }
        return true;
    }

    private static Contradiction found(YearSeries series) {
        int times = series.figures().size();
        return new Contradiction(
                TEXTS.rule(),
                Severity.MODERATE,
                series.subject(),
                TEXTS.title(series.code(), times),
                TEXTS.explanation(series.table(), String.valueOf(series.first().year()), times),
                series.first().place(),
                series.last().place(),
                TEXTS.difference(BigDecimal.valueOf(times).setScale(2)));
    }
}
