package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.PlanDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Targets of one indicator by year, of the plan itself or of the chapter about past performance.
 *
 * @param title the code of the indicator, or its name if it has none
 */
record TargetSeries(IndicatorName name, String title, YearSeries series) {

    static Stream<TargetSeries> of(PlanDocument plan) {
        return Stream.concat(ofPlan(plan), ofPerformance(plan));
    }

    private static Stream<TargetSeries> ofPlan(PlanDocument plan) {
        Map<String, NamedIndicator> names = NamedIndicator.of(plan);
        return YearSeries.targets(plan).stream()
                .filter(series -> names.containsKey(series.code()))
                .map(series -> new TargetSeries(names.get(series.code()).name(), series.code(), series));
    }

    private static Stream<TargetSeries> ofPerformance(PlanDocument plan) {
        return PerformanceFigure.dated(plan).stream()
                .filter(figure -> figure.measure().isTarget() && figure.isWholeYear() && figure.isOfWholeOffice())
                .collect(Collectors.groupingBy(PerformanceFigure::series, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(TargetSeries::inTables);
    }

    private static Stream<TargetSeries> inTables(List<PerformanceFigure> targets) {
        IndicatorName name = targets.get(0).indicator();
        List<YearFigure> figures = targets.stream()
                .map(target -> new YearFigure(
                        target.series(), name.printed(), target.table(), target.year(), target.value(), target.place()))
                .toList();
        return YearSeries.of(figures).stream().map(series -> new TargetSeries(name, name.printed(), series));
    }
}
