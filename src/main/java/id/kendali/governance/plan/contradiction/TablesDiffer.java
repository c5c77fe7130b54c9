package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.PlanDocument;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two tables print different figures for the same goal or indicator in the same years. */
final class TablesDiffer implements Rule {

    private static final RuleTexts TEXTS = new RuleTexts("TABLES_DIFFER");

    @Override
    public String name() {
        return TEXTS.rule();
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        List<YearSeries> series = new ArrayList<>(YearSeries.funding(plan));
        series.addAll(YearSeries.targets(plan));
        return SeriesBySubject.of(series).compare(TablesDiffer::compare);
    }

    private static Optional<Contradiction> compare(YearSeries first, YearSeries second) {
        List<Integer> apart = first.yearsApart(second);
        return apart.isEmpty() ? Optional.empty() : Optional.of(found(first, second, apart));
    }

    private static Contradiction found(YearSeries first, YearSeries second, List<Integer> apart) {
        YearFigure one = first.figures().get(apart.get(0));
        YearFigure other = second.figures().get(apart.get(0));
        Subject.Kind kind = first.subject().kind();
        return new Contradiction(
                TEXTS.rule(),
                Severity.SEVERE,
                first.subject(),
                TEXTS.say("title." + kind, first.code(), YearList.of(apart)),
                kind == Subject.Kind.FUNDING
                        ? sums(first, second)
                        : TEXTS.say("explanation.TARGET", first.table(), second.table()),
                one.place(),
                other.place(),
                difference(kind, one.value(), other.value()));
    }

    private static Statement sums(YearSeries first, YearSeries second) {
        List<Integer> shared = first.yearsShared(second);
        return TEXTS.say(
                "explanation.FUNDING",
                first.table(),
                second.table(),
                YearList.of(shared),
                new Rupiah(first.sum(shared)),
                new Rupiah(second.sum(shared)));
    }

    private static Statement difference(Subject.Kind kind, BigDecimal one, BigDecimal other) {
        BigDecimal change = other.subtract(one);
        if (kind != Subject.Kind.FUNDING || one.signum() == 0) {
            return TEXTS.change(change, change.abs());
        }
        String sign = change.signum() < 0 ? "less" : "more";
        return TEXTS.say(
                "difference.FUNDING." + sign, change.abs(), new Percent(new Ratio(change.abs(), one).percent(), 2));
    }
}
