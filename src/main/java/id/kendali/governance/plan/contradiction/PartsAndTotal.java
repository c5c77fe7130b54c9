package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.PlanDocument;
import java.util.List;

/** A printed total is not the sum of its parts. */
final class PartsAndTotal implements Rule {

    private static final RuleTexts TEXTS = new RuleTexts("PARTS_AND_TOTAL");

    @Override
    public String name() {
        return TEXTS.rule();
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        return PrintedTotals.of(plan)
                .filter(total -> !total.isRight())
                .map(PartsAndTotal::found)
                .toList();
    }

    private static Contradiction found(PrintedTotal total) {
        return new Contradiction(
                TEXTS.rule(),
                Severity.SEVERE,
                total.subject(),
                TEXTS.title(total.name(), total.place().location()),
                TEXTS.explanation(total.value(), total.sum()),
                total.place(),
                total.partsPlace().reading(Numerals.of(total.sum())),
                TEXTS.change(
                        total.sum().subtract(total.value()),
                        total.sum().subtract(total.value()).abs()));
    }
}
