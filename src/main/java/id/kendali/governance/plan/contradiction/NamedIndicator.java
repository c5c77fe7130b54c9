package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.Cascade;
import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanNode;
import id.kendali.governance.plan.document.PlanRow;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An indicator that has targets, with its name.
 *
 * @param place where the name stands
 */
record NamedIndicator(String code, IndicatorName name, Place place) {

    /** By code; the cascade names an indicator, else the table of SK and IKK, else the table of its targets. */
    static Map<String, NamedIndicator> of(PlanDocument plan) {
        Map<String, NamedIndicator> byCode = new LinkedHashMap<>();
        for (Cascade.Element element : plan.cascade().of(Cascade.Kind.INDIKATOR)) {
            PlanNode name = element.node().text().isPresent()
                    ? element.node()
                    : element.node().get("name");
            Place place = Place.node(name, element.code(), element.name());
            byCode.putIfAbsent(element.code(), new NamedIndicator(element.code(), named(element.name()), place));
        }
        plan.table("kro_ro.csv").rows().forEach(row -> add(byCode, row, "ikk_code", "ikk_name"));
        plan.targets().forEach(target -> add(byCode, target.row(), "code", "indicator_printed"));
        return byCode;
    }

    /** The indicator with targets that measures the same thing for a region. */
    static Optional<NamedIndicator> ofRegion(Map<String, NamedIndicator> byCode, IndicatorName name) {
        return byCode.values().stream()
                .filter(indicator -> indicator.name().region().isPresent())
                .filter(indicator -> indicator.name().measuresSameAs(name))
                .findFirst();
    }

    private static void add(Map<String, NamedIndicator> byCode, PlanRow row, String codeColumn, String nameColumn) {
        String code = row.textOrBlank(codeColumn);
        row.text(nameColumn)
                .ifPresent(name ->
                        byCode.putIfAbsent(code, new NamedIndicator(code, named(name), row.place(nameColumn, code))));
    }

    private static IndicatorName named(String name) {
        return new IndicatorName(name);
    }
}
