package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.contradiction.PerformanceFigure.Measure;
import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A value that cannot be: a share above 100 % or below zero, a score outside 0–100, an index above its stated scale. */
final class OffScale implements Rule {

    private static final RuleTexts TEXTS = new RuleTexts("OFF_SCALE");
    private static final Set<Measure> ON_SCALE = Set.of(Measure.TARGET, Measure.MID_TERM_TARGET, Measure.REALISATION);

    private record Value(Subject subject, String title, BigDecimal value, Place place, StatedScale scale) {}

    @Override
    public String name() {
        return TEXTS.rule();
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        return OncePerSubject.of(Stream.of(targets(plan), performance(plan), scores(plan))
                .flatMap(values -> values)
                .filter(value -> !value.scale().contains(value.value()))
                .map(OffScale::found));
    }

    private static Stream<Value> targets(PlanDocument plan) {
        Map<String, NamedIndicator> names = NamedIndicator.of(plan);
        return YearFigure.targets(plan).stream()
                .filter(target -> names.containsKey(target.code()))
                .flatMap(target -> StatedScale.find(
                                plan, names.get(target.code()).name())
                        .stream()
                        .map(scale ->
                                new Value(target.subject(), target.code(), target.value(), target.place(), scale)));
    }

    private static Stream<Value> performance(PlanDocument plan) {
        return PerformanceFigure.of(plan).stream()
                .filter(figure -> ON_SCALE.contains(figure.measure()))
                .filter(figure -> figure.isPercent() == figure.indicator().isShare())
                .flatMap(figure -> StatedScale.find(plan, figure.indicator()).stream()
                        .map(scale -> new Value(
                                figure.series(), figure.indicator().printed(), figure.value(), figure.place(), scale)));
    }

    private static Stream<Value> scores(PlanDocument plan) {
        return plan.table("budget_scores.csv").rows().stream()
                .flatMap(row -> row.number("value").map(value -> score(row, value)).stream());
    }

    private static Value score(PlanRow row, BigDecimal value) {
        String when = (row.textOrBlank("year") + " " + row.textOrBlank("period")).strip();
        Subject subject = Subject.of(Subject.Kind.BUDGET, (row.textOrBlank("code") + " " + when).strip());
        Place place = Place.cell(row, "value", row.textOrBlank("section"), Numerals.of(value));
        return new Value(subject, row.textOrBlank("name"), value, place, StatedScale.HUNDRED);
    }

    private static Contradiction found(Value value) {
        return new Contradiction(
                TEXTS.rule(),
                Severity.SEVERE,
                value.subject(),
                TEXTS.title(value.title()),
                TEXTS.explanation(value.place().value(), value.scale().end()),
                value.place(),
                value.scale().statedBeside(value.place()),
                null);
    }
}
