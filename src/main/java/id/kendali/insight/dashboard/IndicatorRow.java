package id.kendali.insight.dashboard;

import id.kendali.engine.indicator.Figure;
import id.kendali.engine.indicator.Indicator;
import id.kendali.engine.indicator.MissingReason;
import id.kendali.engine.indicator.Standing;
import id.kendali.governance.performance.PrintedFigure;
import id.kendali.governance.performance.TargetComparison;
import id.kendali.insight.dashboard.RegionBoard.SparkPoint;
import id.kendali.platform.calendar.Period;
import id.kendali.platform.organisation.Unit;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of a unit or region in one period, held against the target of the year.
 *
 * @param unit whose it is; the office if it is the region's
 * @param period of the figure, or the one that should have one by now
 * @param figure none if nothing was ever computed for the period
 * @param before the last one that is measured before it
 * @param printed what a document prints for the same period; none unless it does
 */
record IndicatorRow(
        Indicator indicator,
        Unit unit,
        Period period,
        @Nullable Figure figure,
        TargetComparison compared,
        List<SparkPoint> history,
        @Nullable Figure before,
        @Nullable PrintedFigure printed) {

    /** Those that have a figure: the ones that need a person first. */
    static List<IndicatorRow> measured(List<IndicatorRow> rows) {
        return rows.stream()
                .filter(IndicatorRow::isMeasured)
                .sorted(Comparator.comparing(IndicatorRow::standing).reversed())
                .toList();
    }

    public boolean isMeasured() {
        return figure != null && figure.isMeasured();
    }

    public Standing standing() {
        return compared.standing();
    }

    /** By how much it rose or fell since the last period before that has a figure. */
    public @Nullable BigDecimal change() {
        return Change.between(before, figure);
    }

    /** Message key of why it is not measured. */
    public String missingKey() {
        MissingReason reason = figure == null ? null : figure.missing();
        return (reason == null ? MissingReason.NOTHING_REPORTED : reason).messageKey();
    }

    /** Where the figure is explained; of a region in the way of computing that it was taken from. */
    public String href() {
        return "/angka/%s?unit=%s&periode=%s%s"
                .formatted(
                        indicator.code(),
                        unit.code(),
                        period,
                        figure == null || !unit.isRegionalOffice() ? "" : "&varian=" + figure.variant());
    }

    /** Where what documents print is shown beside what is computed. */
    public String printedHref() {
        return comparisonHref() + "#tahun-lalu";
    }

    /** Where target and achievement are explained. */
    public String comparisonHref() {
        return "/kinerja/capaian/%s?unit=%s&tahun=%d".formatted(indicator.code(), unit.code(), period.calendarYear());
    }
}
