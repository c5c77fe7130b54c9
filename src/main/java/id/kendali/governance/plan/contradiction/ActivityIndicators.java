package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.Cascade;
import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanDocument.Target;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The indicators for which a regional office answers itself (IKK); those above belong to the ministry. */
final class ActivityIndicators {

    private ActivityIndicators() {}

    /** Each once, in the order of the cascade. */
    static List<Cascade.Element> of(Cascade cascade) {
        Map<String, Cascade.Element> byCode = new LinkedHashMap<>();
        cascade.of(Cascade.Kind.INDIKATOR).stream()
                .filter(indicator -> indicator.parentKind() == Cascade.Kind.SASARAN_KEGIATAN)
                .forEach(indicator -> byCode.putIfAbsent(indicator.code(), indicator));
        return List.copyOf(byCode.values());
    }

    /** Where an element of the cascade has its name. */
    static Place name(Cascade.Element element) {
        String part = element.node().get("name").isBlank() ? "text" : "name";
        return Place.node(
                element.node().get(part), Outline.placeOf(element.node().file()), element.name());
    }

    /** The targets of an indicator in the first table that prints some, read by their years; its name if none does. */
    static Place targets(PlanDocument plan, Cascade.Element indicator) {
        List<Target> targets = plan.targets().stream()
                .filter(target -> target.code().equals(indicator.code()))
                .toList();
        if (targets.isEmpty()) {
            return name(indicator);
        }
        Target first = targets.get(0);
        List<Integer> years = targets.stream()
                .filter(target -> target.table().equals(first.table()))
                .map(Target::year)
                .sorted()
                .toList();
        return first.place().reading("target " + years.get(0) + "–" + years.get(years.size() - 1));
    }
}
