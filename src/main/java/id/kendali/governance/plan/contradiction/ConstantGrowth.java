package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.PlanDocument;
import java.util.List;

/** Funding that grows by one and the same rate all the time follows a formula, not a need. */
final class ConstantGrowth implements Rule {

    private static final RuleTexts TEXTS = new RuleTexts("CONSTANT_GROWTH");

    @Override
    public String name() {
        return TEXTS.rule();
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        return SeriesBySubject.of(YearSeries.funding(plan))
                .find(series -> Growth.of(series).map(growth -> found(series, growth)));
    }

    private static Contradiction found(YearSeries series, Growth growth) {
        Percent rate = new Percent(growth.percent(), 2);
        return new Contradiction(
                TEXTS.rule(),
                Severity.MINOR,
                series.subject(),
                TEXTS.title(series.code(), YearList.of(series.figures().keySet())),
                TEXTS.explanation(series.table(), rate),
                series.first().place(),
                series.last().place(),
                TEXTS.difference(rate));
    }
}
