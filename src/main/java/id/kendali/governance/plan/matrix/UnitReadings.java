package id.kendali.governance.plan.matrix;

import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells percentages from indices that are printed like percentages.
 *
 * @param scale of all indices of the plan; null if it states none or several
 */
record UnitReadings(@Nullable BigDecimal scale) {

    private static final Pattern INDEX = Pattern.compile("(?i)\\s*indeks\\b.*");

    static UnitReadings of(PlanDocument plan) {
        Set<BigDecimal> scales = new TreeSet<>();
        for (PlanNode index : plan.tree("indices.yaml").get("indices").items()) {
            Optional<BigDecimal> greatest =
                    index.get("conversion").get("scale_max").number();
            greatest.ifPresent(scales::add);
        }
        return new UnitReadings(scales.size() == 1 ? scales.iterator().next() : null);
    }

    UnitReading read(String code, String name, List<TargetMatrix.Row> rows) {
        String printed = rows.get(0).unitPrinted();
        boolean index = INDEX.matcher(name).matches() && printed.equals("%");
        boolean fits = scale != null
                && rows.stream()
                        .flatMap(row -> row.values().values().stream())
                        .allMatch(value -> value.compareTo(scale) <= 0);
        return new UnitReading(printed, index, index && fits ? scale : null);
    }
}
