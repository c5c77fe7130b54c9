package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.contradiction.PerformanceFigure.Measure;
import id.kendali.governance.plan.document.PlanDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one table prints of an indicator for one period, target and realisation in the same unit.
 *
 * @param target of the period or, where the table has only that, of the middle of the term
 */
record Measurement(PerformanceFigure target, PerformanceFigure realised, Optional<PerformanceFigure> achievement) {

    private record Key(
            String table, Subject indicator, @Nullable Integer year, String period) {

        static Key of(PerformanceFigure figure) {
            return new Key(figure.table(), figure.about(""), figure.year(), figure.period());
        }
    }

    static List<Measurement> of(PlanDocument plan) {
        return PerformanceFigure.of(plan).stream()
                .collect(Collectors.groupingBy(Key::of, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(figures -> of(figures).stream())
                .toList();
    }

    private static Optional<Measurement> of(List<PerformanceFigure> figures) {
        Optional<PerformanceFigure> target =
                find(figures, Measure.TARGET).or(() -> find(figures, Measure.MID_TERM_TARGET));
        return target.flatMap(aim -> find(figures, Measure.REALISATION)
                .filter(realised -> realised.isPercent() == aim.isPercent())
                .map(realised -> new Measurement(aim, realised, find(figures, Measure.ACHIEVEMENT))));
    }

    private static Optional<PerformanceFigure> find(List<PerformanceFigure> figures, Measure measure) {
        return figures.stream().filter(figure -> figure.measure() == measure).findFirst();
    }

    Subject subject() {
        return realised.about("%s, %s %s".formatted(realised.section(), realised.year(), realised.period()));
    }
}
