package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One figure is printed twice, with two values: in one target or funding table, or in the chapter about performance. */
final class TwoValues implements Rule {

    private static final RuleTexts TEXTS = new RuleTexts("TWO_VALUES");

    /** @param cell what the figure is of, when, and in which table if other tables may differ */
    private record Printed(String cell, Subject subject, String title, BigDecimal value, Place place) {}

    @Override
    public String name() {
        return TEXTS.rule();
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        Map<String, Printed> first = new HashMap<>();
        return OncePerSubject.of(all(plan).stream().flatMap(printed -> {
            Printed earlier = first.putIfAbsent(printed.cell(), printed);
            return earlier == null || earlier.value().compareTo(printed.value()) == 0
                    ? Stream.empty()
                    : Stream.of(found(earlier, printed));
        }));
    }

    private static List<Printed> all(PlanDocument plan) {
        List<Printed> all = new ArrayList<>();
        YearFigure.funding(plan).forEach(figure -> all.add(inTable(figure)));
        YearFigure.targets(plan).forEach(figure -> all.add(inTable(figure)));
        PerformanceFigure.dated(plan)
                .forEach(figure -> all.add(new Printed(
                        figure.moment().key(),
                        figure.moment(),
                        figure.indicator().printed() + ", " + figure.year(),
                        figure.value(),
                        figure.place())));
        return all;
    }

    private static Printed inTable(YearFigure figure) {
        Subject subject = figure.subject();
        String title = figure.code() + ", " + figure.year();
        String cell = String.join(", ", subject.kind().name(), title, figure.table(), figure.name());
        return new Printed(cell, subject, title, figure.value(), figure.place());
    }

    private static Contradiction found(Printed one, Printed other) {
        BigDecimal change = other.value().subtract(one.value());
        return new Contradiction(
                TEXTS.rule(),
                Severity.SEVERE,
                one.subject(),
                TEXTS.title(one.title()),
                TEXTS.explanation(one.place().value(), other.place().value()),
                one.place(),
                other.place(),
                TEXTS.change(change, change.abs()));
    }
}
