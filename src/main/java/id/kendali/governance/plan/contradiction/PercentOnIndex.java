package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanDocument.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Targets of an index, on a scale such as 1–4, are printed in percent. */
final class PercentOnIndex implements Rule {

    private static final RuleTexts TEXTS = new RuleTexts("PERCENT_ON_INDEX");

    @Override
    public String name() {
        return TEXTS.rule();
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        Map<String, NamedIndicator> names = NamedIndicator.of(plan);
        Map<String, List<Target>> targets = plan.targets().stream()
                .filter(target -> target.value() != null)
                .collect(Collectors.groupingBy(Target::code, LinkedHashMap::new, Collectors.toList()));
        List<Contradiction> found = new ArrayList<>();
        targets.forEach((code, ofIndicator) -> {
            NamedIndicator indicator = names.get(code);
            if (indicator != null && indicator.name().isIndex() && isOnSmallScale(ofIndicator)) {
                ofIndicator.stream()
                        .filter(target -> target.unitPrinted().equals("%"))
                        .findFirst()
                        .ifPresent(target -> found.add(found(target, indicator)));
            }
        });
        return found;
    }

    private static boolean isOnSmallScale(List<Target> targets) {
        return targets.stream()
                .allMatch(target ->
                        Scale.of(target.value()).filter(Scale.SMALL::equals).isPresent());
    }

    private static Contradiction found(Target target, NamedIndicator indicator) {
        Place first = Place.cell(target.row(), "target", target.table() + ", " + target.year(), target.printed());
        return new Contradiction(
                TEXTS.rule(),
                Severity.MODERATE,
                Subject.target(target.code()),
                TEXTS.title(target.code()),
                TEXTS.explanation(target.printed(), indicator.name().printed()),
                first,
                indicator.place(),
                null);
    }
}
