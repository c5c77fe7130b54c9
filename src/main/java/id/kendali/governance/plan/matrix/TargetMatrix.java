package id.kendali.governance.plan.matrix;

import id.kendali.governance.plan.document.Cascade;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanDocument.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Targets per indicator and year, every table that prints them beside the others.
 *
 * @param tables in the order in which the plan prints them
 * @param decimals with which all targets are written: at least two, as many as the most exact one has
 */
public record TargetMatrix(List<Integer> years, List<String> tables, int decimals, List<Line> lines) {

    private static final int LEAST_DECIMALS = 2;

    public TargetMatrix {
        years = List.copyOf(years);
        tables = List.copyOf(tables);
        lines = List.copyOf(lines);
    }

    /** @param choices what was decided, by the code of the indicator */
    public static TargetMatrix of(PlanDocument plan, Function<String, TableChoice> choices) {
        Set<Integer> years = new TreeSet<>();
        plan.years().ifPresent(period -> years.addAll(period.all()));
        Set<String> tables = new LinkedHashSet<>();
        Map<String, Map<String, List<Target>>> byIndicator = new LinkedHashMap<>();
        int decimals = LEAST_DECIMALS;
        for (Target target : plan.targets()) {
            years.add(target.year());
            tables.add(target.table());
            byIndicator
                    .computeIfAbsent(target.code(), code -> new LinkedHashMap<>())
                    .computeIfAbsent(target.table(), table -> new ArrayList<>())
                    .add(target);
            if (target.value() != null) {
                decimals =
                        Math.max(decimals, target.value().stripTrailingZeros().scale());
            }
        }
        Cascade cascade = plan.cascade();
        UnitReadings units = UnitReadings.of(plan);
        List<Line> lines = new ArrayList<>();
        byIndicator.forEach((code, printed) -> lines.add(Line.of(
                code,
                cascade.find(Cascade.Kind.INDIKATOR, code).map(Cascade.Element::name),
                printed,
                units,
                choices.apply(code))));
        return new TargetMatrix(List.copyOf(years), List.copyOf(tables), decimals, lines);
    }

    /**
     * One indicator.
     *
     * @param name in the cascade, or else as the first table prints it
     * @param rows one per table
     */
    public record Line(
            String code,
            String name,
            UnitReading unit,
            List<Row> rows,
            Standing standing,
            @Nullable String chosen) {

        private static Line of(
                String code,
                Optional<String> nameInCascade,
                Map<String, List<Target>> printed,
                UnitReadings units,
                TableChoice choice) {
            List<Row> read = new ArrayList<>();
            printed.forEach((table, targets) -> read.add(Row.of(table, targets)));
            boolean agreed = read.stream().skip(1).allMatch(row -> row.saysTheSameAs(read.get(0)));
            Standing standing = choice.standing(agreed);
            List<Row> rows = read.stream()
                    .map(row -> row.placed(standing.placeOf(row.table(), choice.chosen())))
                    .toList();
            String name = nameInCascade.orElse(rows.get(0).namePrinted());
            return new Line(code, name, units.read(code, name, rows), rows, standing, choice.chosen());
        }

        public Optional<Row> row(String table) {
            return rows.stream().filter(row -> row.table().equals(table)).findFirst();
        }

        /** The rows to be shown: the one of the table asked for, and those that say something else. */
        public List<Row> shown(String table) {
            Row main = row(table).orElse(rows.get(0));
            List<Row> shown = new ArrayList<>(List.of(main));
            rows.stream().filter(row -> !row.saysTheSameAs(main)).forEach(shown::add);
            return shown;
        }

        /** The target that counts in a year: that of all tables, or of the one that was chosen. */
        public @Nullable BigDecimal counting(int year) {
            return (standing == Standing.RULED && chosen != null ? row(chosen) : Optional.of(rows.get(0)))
                    .filter(row -> standing.isDecided())
                    .map(row -> row.values().get(year))
                    .orElse(null);
        }

        /** Every target that a table prints for a year, each once; none if none does. */
        public List<BigDecimal> printed(int year) {
            BigDecimal counting = counting(year);
            if (counting != null) {
                return List.of(counting);
            }
            Set<BigDecimal> values = new TreeSet<>();
            for (Row row : rows) {
                BigDecimal value = row.values().get(year);
                if (value != null) {
                    values.add(value);
                }
            }
            return List.copyOf(values);
        }
    }

    /**
     * What one table prints of an indicator.
     *
     * @param values by year; years without a target are absent
     * @param printed by year, to the letter, such as {@code 100,0%}
     */
    public record Row(
            String table,
            String codePrinted,
            String namePrinted,
            String unitPrinted,
            Map<Integer, BigDecimal> values,
            Map<Integer, String> printed,
            TablePlace place) {

        private static Row of(String table, List<Target> targets) {
            Map<Integer, BigDecimal> values = new TreeMap<>();
            Map<Integer, String> printed = new TreeMap<>();
            for (Target target : targets) {
                if (target.value() != null) {
                    values.putIfAbsent(target.year(), target.value());
                }
                printed.putIfAbsent(target.year(), target.printed());
            }
            Target first = targets.get(0);
            return new Row(
                    table,
                    first.codePrinted(),
                    first.namePrinted(),
                    first.unitPrinted(),
                    values,
                    printed,
                    TablePlace.OPEN);
        }

        private Row placed(TablePlace worth) {
            return new Row(table, codePrinted, namePrinted, unitPrinted, values, printed, worth);
        }

        private boolean saysTheSameAs(Row other) {
            return values.keySet().equals(other.values.keySet())
                    && values.entrySet().stream()
                            .allMatch(said -> said.getValue().compareTo(other.values.get(said.getKey())) == 0);
        }

        public boolean isCounting() {
            return place == TablePlace.COUNTS;
        }

        public boolean isSetAside() {
            return place == TablePlace.SET_ASIDE;
        }
    }

    public Optional<Line> line(String code) {
        return lines.stream().filter(line -> line.code().equals(code)).findFirst();
    }

    public boolean hasSeveralTables() {
        return tables.size() > 1;
    }
}
