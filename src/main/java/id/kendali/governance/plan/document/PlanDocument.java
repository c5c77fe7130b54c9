package id.kendali.governance.plan.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A plan as its files say it. Every table and tree is kept, also those that no rule and no page knows; what the plan says
 * in its own terms (targets, funding, cascade …) is read from them. Rows that lack what the term needs are left out there
 * and stay in their table.
 */
public final class PlanDocument {

    private final Map<String, PlanTable> tables;
    private final Map<String, PlanNode> trees;

    public PlanDocument(Collection<PlanTable> tables, Collection<PlanNode> trees) {
        this.tables = byFile(tables, PlanTable::file);
        this.trees = byFile(trees, PlanNode::file);
    }

    private static <T> Map<String, T> byFile(Collection<T> parts, Function<T, String> file) {
        Map<String, T> byFile = new LinkedHashMap<>();
        parts.forEach(part -> byFile.put(file.apply(part), part));
        return Collections.unmodifiableMap(byFile);
    }

    public Collection<PlanTable> tables() {
        return tables.values();
    }

    public Collection<PlanNode> trees() {
        return trees.values();
    }

    /** A table by its file name; without columns and rows if the plan has none of this name. */
    public PlanTable table(String file) {
        return tables.getOrDefault(file, PlanTable.missing(file));
    }

    /** A tree by its file name; blank if the plan has none of this name. */
    public PlanNode tree(String file) {
        return trees.getOrDefault(file, new PlanNode(file, "", null));
    }

    public boolean has(String file) {
        return tables.containsKey(file) || trees.containsKey(file);
    }

    /** This document with another table in the place of the one with the same file name. */
    public PlanDocument with(PlanTable table) {
        Map<String, PlanTable> changed = new LinkedHashMap<>(tables);
        changed.put(table.file(), table);
        return new PlanDocument(changed.values(), trees.values());
    }

    // ---------------------------------------------------------------- what the plan says

    public Cascade cascade() {
        return Cascade.of(tree("strategy.yaml"));
    }

    public List<Target> targets() {
        return rows("indicator_targets.csv", Target::of);
    }

    public List<Funding> funding() {
        return rows("funding.csv", Funding::of);
    }

    public List<RoadmapItem> roadmap() {
        return rows("roadmap.csv", RoadmapItem::of);
    }

    public List<PlanUnit> units() {
        return rows("org_units.csv", PlanUnit::of);
    }

    /** First and last year; from the context, else from the years of the targets. */
    public Optional<Years> years() {
        return statedYears().or(() -> {
            List<Integer> years = targets().stream().map(Target::year).sorted().toList();
            return years.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Years(years.get(0), years.get(years.size() - 1)));
        });
    }

    /** First and last year, if the context says both. */
    Optional<Years> statedYears() {
        PlanNode period = tree("context.yaml").get("plan_period");
        return period.get("start_year")
                .whole()
                .flatMap(first -> period.get("end_year").whole().map(last -> new Years(first, last)));
    }

    private <T> List<T> rows(String file, Function<PlanRow, Optional<T>> reading) {
        List<T> read = new ArrayList<>();
        table(file).rows().forEach(row -> reading.apply(row).ifPresent(read::add));
        return Collections.unmodifiableList(read);
    }

    /** First and last year of a plan. */
    public record Years(int first, int last) {

        public List<Integer> all() {
            List<Integer> all = new ArrayList<>();
            for (int year = first; year <= last; year++) {
                all.add(year);
            }
            return all;
        }
    }

    /**
     * A yearly target of an indicator, as one table of the plan prints it.
     *
     * @param code of chapters II to IV
     * @param codePrinted that stands in this row
     * @param namePrinted name of the indicator that stands in this row
     * @param value null if none is printed
     * @param unitPrinted as printed, such as {@code %}
     * @param table where it is printed, such as {@code III.1}
     */
    public record Target(
            String code,
            String codePrinted,
            String namePrinted,
            int year,
            @Nullable BigDecimal value,
            String unitPrinted,
            String printed,
            String table,
            PlanRow row) {

        static Optional<Target> of(PlanRow row) {
            return row.text("code")
                    .flatMap(code -> row.whole("year")
                            .map(year -> new Target(
                                    code,
                                    row.text("code_printed").orElse(code),
                                    row.textOrBlank("indicator_printed"),
                                    year,
                                    row.number("target").orElse(null),
                                    row.textOrBlank("unit"),
                                    row.text("target_printed").orElse(row.textOrBlank("target")),
                                    row.textOrBlank("table"),
                                    row)));
        }

        public Place place() {
            return Place.cell(row, "target", table, printed);
        }
    }

    /**
     * The funding of a goal of an activity in a year, as one table of the plan prints it.
     *
     * @param amount rupiah; null if none is printed
     */
    public record Funding(
            String code,
            String codePrinted,
            String name,
            int year,
            @Nullable BigDecimal amount,
            String table,
            PlanRow row) {

        static Optional<Funding> of(PlanRow row) {
            return row.text("code")
                    .flatMap(code -> row.whole("year")
                            .map(year -> new Funding(
                                    code,
                                    row.text("code_printed").orElse(code),
                                    row.textOrBlank("name"),
                                    year,
                                    row.number("amount_idr").orElse(null),
                                    row.textOrBlank("table"),
                                    row)));
        }

        public Place place() {
            return Place.cell(row, "amount_idr", table, row.textOrBlank("amount_idr"));
        }
    }

    /** An item of the roadmap: one thing to do in a year for one of the aspects. */
    public record RoadmapItem(int aspectNumber, String aspect, int year, int number, String text, PlanRow row) {

        static Optional<RoadmapItem> of(PlanRow row) {
            Optional<Integer> aspect = row.whole("aspect_no");
            Optional<Integer> year = row.whole("year");
            Optional<String> item = row.text("item");
            if (aspect.isEmpty() || year.isEmpty() || item.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new RoadmapItem(
                    aspect.get(),
                    row.textOrBlank("aspect"),
                    year.get(),
                    row.whole("item_no").orElse(1),
                    item.get(),
                    row));
        }
    }

    /** A unit as the plan names it. */
    public record PlanUnit(
            String code, String name, String shortName, String type, String unitClass, String parent, PlanRow row) {

        static Optional<PlanUnit> of(PlanRow row) {
            return row.text("code")
                    .map(code -> new PlanUnit(
                            code,
                            row.textOrBlank("name"),
                            row.textOrBlank("short_name"),
                            row.textOrBlank("type"),
                            row.textOrBlank("class"),
                            row.textOrBlank("parent_code"),
                            row));
        }
    }
}
