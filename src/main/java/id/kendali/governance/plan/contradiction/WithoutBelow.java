package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.Cascade;
import id.kendali.governance.plan.document.Cascade.Element;
import id.kendali.governance.plan.document.Cascade.Kind;
import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An element of the cascade carries nothing: a goal without indicator, a programme without goal. */
final class WithoutBelow implements Rule {

    private static final Map<Kind, Set<Kind>> BELOW = Map.of(
            Kind.MISI, Set.of(Kind.TUJUAN),
            Kind.TUJUAN, Set.of(Kind.SASARAN_STRATEGIS),
            Kind.PROGRAM, Set.of(Kind.SASARAN_PROGRAM, Kind.SASARAN_KEGIATAN),
            Kind.SASARAN_KEGIATAN, Set.of(Kind.INDIKATOR));

    @Override
    public String name() {
        return "WITHOUT_BELOW";
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        Cascade cascade = plan.cascade();
        return cascade.elements().stream()
                .filter(element -> BELOW.containsKey(element.kind()))
                .filter(element -> hasLevelBelow(cascade, element) && !carries(cascade, element))
                .map(this::contradiction)
                .toList();
    }

    /** A plan that leaves a whole level to the ministry is not incomplete. */
    private static boolean hasLevelBelow(Cascade cascade, Element element) {
        return cascade.elements().stream().map(Element::kind).anyMatch(BELOW.get(element.kind())::contains);
    }

    /** An element is called by its code, or a programme by its name. */
    private static boolean carries(Cascade cascade, Element above) {
        return cascade.elements().stream()
                .filter(element -> BELOW.get(above.kind()).contains(element.kind()))
                .filter(element -> element.parentKind() == above.kind())
                .map(Element::parentCode)
                .anyMatch(parent -> above.code().equals(parent) || above.name().equals(parent));
    }

    private Contradiction contradiction(Element element) {
        Place own = ActivityIndicators.name(element);
        Place below = Place.node(element.node(), own.location(), Found.NOTHING);
        return new Found(this, Severity.MODERATE, Subject.of(Subject.Kind.ELEMENT, element.key()), own, below)
                .toldWith(element.code(), element.name());
    }
}
