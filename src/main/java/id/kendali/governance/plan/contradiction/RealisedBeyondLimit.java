package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.PlanDocument;
import java.math.BigDecimal;
import java.util.List;

/** More was realised than there was to realise: more actions than planned, more spent than the ceiling. */
final class RealisedBeyondLimit implements Rule {

    private static final RuleTexts TEXTS = new RuleTexts("REALISED_BEYOND_LIMIT");

    @Override
    public String name() {
        return TEXTS.rule();
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        return Realisation.of(plan).stream()
                .filter(realisation -> realisation.realised().compareTo(realisation.limit()) > 0)
                .map(RealisedBeyondLimit::found)
                .toList();
    }

    private static Contradiction found(Realisation realisation) {
        String kind = realisation.isOfBudget() ? "BUDGET" : "ACTIONS";
        BigDecimal beyond = realisation.realised().subtract(realisation.limit());
        return new Contradiction(
                TEXTS.rule(),
                Severity.SEVERE,
                realisation.subject(),
                TEXTS.title(realisation.table(), realisation.name()),
                TEXTS.say("explanation." + kind, realisation.realised(), realisation.limit()),
                realisation.place(realisation.realisedColumn(), Numerals.of(realisation.realised())),
                realisation.place(realisation.limitColumn(), Numerals.of(realisation.limit())),
                TEXTS.difference(beyond));
    }
}
