package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.PlanDocument;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Two tables let the funding of the same goal grow at constant but different rates, so that it drifts apart. */
final class GrowthRatesDiffer implements Rule {

    private static final RuleTexts TEXTS = new RuleTexts("GROWTH_RATES_DIFFER");

    @Override
    public String name() {
        return TEXTS.rule();
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        return SeriesBySubject.of(YearSeries.funding(plan)).compare(GrowthRatesDiffer::compare);
    }

    private static Optional<Contradiction> compare(YearSeries first, YearSeries second) {
        Optional<Growth> one = Growth.of(first);
        Optional<Growth> other = Growth.of(second);
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return Optional.empty();
        }
        List<Integer> apart = first.yearsApart(second);
        return apart.isEmpty() ? Optional.empty() : Optional.of(found(first, one.get(), second, other.get(), apart));
    }

    private static Contradiction found(
            YearSeries first, Growth growth, YearSeries second, Growth otherGrowth, List<Integer> apart) {
        int end = apart.get(apart.size() - 1);
        BigDecimal change = second.value(end).subtract(first.value(end));
        return new Contradiction(
                TEXTS.rule(),
                Severity.SEVERE,
                first.subject(),
                TEXTS.title(first.code()),
                TEXTS.explanation(
                        first.table(),
                        new Percent(growth.percent(), 2),
                        second.table(),
                        new Percent(otherGrowth.percent(), 2),
                        YearList.of(apart)),
                first.placeOfAll(growth.printed()),
                second.placeOfAll(otherGrowth.printed()),
                TEXTS.change(change, String.valueOf(end), change.abs()));
    }
}
