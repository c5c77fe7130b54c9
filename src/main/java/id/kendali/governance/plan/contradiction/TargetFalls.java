package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.PlanDocument;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** A target is lower than the one of the year before, though more is better. */
final class TargetFalls implements Rule {

    private static final RuleTexts TEXTS = new RuleTexts("TARGET_FALLS");

    @Override
    public String name() {
        return TEXTS.rule();
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        return OncePerSubject.of(TargetSeries.of(plan)
                .filter(targets -> targets.name().saysHigherIsBetter())
                .flatMap(targets -> find(targets).stream()));
    }

    private static Optional<Contradiction> find(TargetSeries targets) {
        Iterator<YearFigure> figures = targets.series().figures().values().iterator();
        YearFigure before = figures.next();
        while (figures.hasNext()) {
            YearFigure after = figures.next();
            if (after.value().compareTo(before.value()) < 0 && !Scale.differ(before.value(), after.value())) {
                return Optional.of(found(targets, before, after));
            }
            before = after;
        }
        return Optional.empty();
    }

    private static Contradiction found(TargetSeries targets, YearFigure before, YearFigure after) {
        return new Contradiction(
                TEXTS.rule(),
                Severity.MODERATE,
                targets.series().subject(),
                TEXTS.title(targets.title(), String.valueOf(after.year())),
                TEXTS.explanation(before.place().value(), after.place().value()),
                before.place(),
                after.place(),
                TEXTS.difference(before.value().subtract(after.value())));
    }
}
