package id.kendali.governance.plan.contradiction;

import java.util.List;

/** The rules that compare figures, sums and series. */
final class FigureRules {

    private static final Rule GROWTH_RATES_DIFFER = new GrowthRatesDiffer();
    private static final Rule SERIES_ON_TWO_SCALES = new SeriesOnTwoScales();
    private static final Rule TARGET_ON_TWO_SCALES = new TargetOnTwoScales();
    private static final Rule YEAR_OF_HEADING = new YearOfHeading();

    static final List<Rule> ALL = List.of(
            UnlessTold.by(new TablesDiffer(), GROWTH_RATES_DIFFER),
            GROWTH_RATES_DIFFER,
            new ExactMultiples(),
            UnlessTold.by(new ConstantGrowth(), GROWTH_RATES_DIFFER),
            new YearMissing(),
            new PartsAndTotal(),
            new PercentageAndFraction(),
            new RealisedBeyondLimit(),
            new ScopeOfFigure(),
            TARGET_ON_TWO_SCALES,
            new PercentOnIndex(),
            UnlessTold.by(new OffScale(), SERIES_ON_TWO_SCALES, TARGET_ON_TWO_SCALES),
            new TargetFalls(),
            new TargetAlreadyPassed(),
            SERIES_ON_TWO_SCALES,
            new AchievementAndRatio(),
            new StatusAndFigures(),
            YEAR_OF_HEADING,
            UnlessTold.by(new TwoValues(), YEAR_OF_HEADING),
            new MeasuresMixed(),
            new ColumnsSwapped());

    private FigureRules() {}
}
