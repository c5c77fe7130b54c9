package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.PlanDocument;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table that counts what each of several units realised.
 *
 * @param name as the document calls it, such as {@code RAT-RB B06 2025}
 * @param rows of units, without a row of totals
 */
record UnitTable(String name, List<Realisation> rows) {

    private static final Pattern YEAR = Pattern.compile("\\b\\d{4}$");

    static List<UnitTable> of(PlanDocument plan) {
        return Realisation.of(plan).stream()
                .filter(row -> !row.isOfBudget() && !row.isTotal())
                .collect(Collectors.groupingBy(Realisation::table, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(table -> new UnitTable(table.getKey(), table.getValue()))
                .filter(table ->
                        table.rows().size() > 1 && table.sum(Realisation::limit).signum() > 0)
                .toList();
    }

    /** All units together. */
    Ratio sum() {
        return new Ratio(sum(Realisation::realised), sum(Realisation::limit));
    }

    /** The row with exactly these numbers, unless several have them. */
    Optional<Realisation> only(Ratio ratio) {
        List<Realisation> same = rows.stream()
                .filter(row -> row.realised().compareTo(ratio.part()) == 0
                        && row.limit().compareTo(ratio.whole()) == 0)
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    /** Whether its name says no other year. */
    boolean isOfYear(@Nullable Integer year) {
        Matcher named = YEAR.matcher(name);
        return year == null || !named.find() || named.group().equals(year.toString());
    }

    private BigDecimal sum(Function<Realisation, BigDecimal> number) {
        return rows.stream().map(number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
