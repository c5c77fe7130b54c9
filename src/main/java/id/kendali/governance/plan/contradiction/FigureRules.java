package id.kendali.governance.plan.contradiction;

import java.util.List;

/** The rules that compare figures, sums and series. */
final class FigureRules {

    private static final Rule GROWTH_RATES_DIFFER = new GrowthRatesDiffer();

    static final List<Rule> ALL = List.of(
            UnlessTold.by(new TablesDiffer(), GROWTH_RATES_DIFFER),
            GROWTH_RATES_DIFFER,
            new ExactMultiples(),
            UnlessTold.by(new ConstantGrowth(), GROWTH_RATES_DIFFER),
            new YearMissing(),
            new PartsAndTotal(),
            new PercentageAndFraction(),
            new RealisedBeyondLimit());

    private FigureRules() {}
}
