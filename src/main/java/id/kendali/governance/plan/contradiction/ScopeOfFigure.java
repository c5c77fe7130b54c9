package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A figure is called that of a region, but was computed from one unit of it: from one row of a table of units. */
final class ScopeOfFigure implements Rule {

    private static final RuleTexts TEXTS = new RuleTexts("SCOPE_OF_FIGURE");

    @Override
    public String name() {
        return TEXTS.rule();
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        List<UnitTable> tables = UnitTable.of(plan);
        Map<String, NamedIndicator> names = NamedIndicator.of(plan);
        return OncePerSubject.of(PerformanceFigure.of(plan).stream()
                .filter(figure -> figure.indicator().region().isPresent())
                .flatMap(figure -> tables.stream().flatMap(table -> compare(figure, table, names))));
    }

    private static Stream<Contradiction> compare(
            PerformanceFigure figure, UnitTable table, Map<String, NamedIndicator> names) {
        return PrintedCalculation.read(figure.printed()).stream()
                .filter(calculation -> calculation.isPercent() && table.isOfYear(figure.year()))
                .filter(calculation ->
                        !Precision.agrees(calculation.result(), table.sum().percent()))
                .flatMap(calculation -> table.only(calculation.ratio()).stream()
                        .map(unit -> found(
                                figure, calculation, unit, table, NamedIndicator.ofRegion(names, figure.indicator()))));
    }

    private static Contradiction found(
            PerformanceFigure figure,
            PrintedCalculation calculation,
            Realisation unit,
            UnitTable table,
            Optional<NamedIndicator> named) {
        IndicatorName name = named.map(NamedIndicator::name).orElse(figure.indicator());
        String title = named.map(NamedIndicator::code).orElse(figure.indicator().printed());
        String ofUnit = unit.ratio().printed(Math.max(0, calculation.result().scale()));
        BigDecimal change = table.sum().percent().subtract(calculation.result());
        return new Contradiction(
                TEXTS.rule(),
                Severity.SEVERE,
                Subject.of(Subject.Kind.INDICATOR, title),
                TEXTS.title(title, name.region().orElse("")),
                TEXTS.explanation(unit.name(), table.name(), table.rows().size()),
                figure.place().reading(ofUnit + ", " + unit.name()),
                new Place(
                        unit.row().file(),
                        null,
                        unit.realisedColumn(),
                        table.name(),
                        table.sum().printed(2)),
                TEXTS.change(change, Precision.rounded(change.abs(), 2)));
    }
}
