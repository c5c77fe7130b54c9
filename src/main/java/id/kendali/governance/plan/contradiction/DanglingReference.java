package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A code or name refers to nothing that the plan defines: found once for what is missing. */
final class DanglingReference implements Rule {

    @Override
    public String name() {
        return "NOTHING_REFERRED_TO";
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        Map<Referred, Set<Words>> defined = new EnumMap<>(Referred.class);
        for (Referred kind : Referred.values()) {
            defined.put(kind, kind.definedIn(plan));
        }
        Map<List<Object>, List<Reference>> dangling = new LinkedHashMap<>();
        Reference.of(plan)
                .filter(reference -> !defined.get(reference.to()).isEmpty())
                .filter(reference -> !defined.get(reference.to()).contains(Words.of(reference.called())))
                .forEach(reference -> dangling.computeIfAbsent(
                                List.of(reference.to(), Words.of(reference.called())), none -> new ArrayList<>())
                        .add(reference));
        return dangling.values().stream().map(this::contradiction).toList();
    }

    private Contradiction contradiction(List<Reference> references) {
        Reference first = references.get(0);
        String file = first.to().file();
        return new Found(
                        this,
                        Severity.MODERATE,
                        Subject.of(Subject.Kind.DOCUMENT, first.to() + " " + first.called()),
                        first.place(),
                        Place.file(file, Outline.placeOf(file), Found.NOTHING))
                .toldWith(first.called(), first.place().location(), references.size(), Outline.placeOf(file));
    }
}
