package id.kendali.governance.plan.matrix;

import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanDocument.Funding;
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
 * Funding per goal of the activity and year, every table that prints it beside the others.
 *
 * @param years in which any table prints an amount, and those of the plan
 * @param tables in the order in which the plan prints them; the first one is what others are compared with
 */
public record FundingMatrix(List<Integer> years, List<String> tables, List<Goal> goals) {

    public FundingMatrix {
        years = List.copyOf(years);
        tables = List.copyOf(tables);
        goals = List.copyOf(goals);
    }

    /** @param choices what was decided, by the code of the goal */
    public static FundingMatrix of(PlanDocument plan, Function<String, TableChoice> choices) {
        Set<Integer> years = new TreeSet<>();
        plan.years().ifPresent(period -> years.addAll(period.all()));
        Set<String> tables = new LinkedHashSet<>();
        Map<String, Map<String, List<Funding>>> byGoal = new LinkedHashMap<>();
        for (Funding line : plan.funding()) {
            years.add(line.year());
            tables.add(line.table());
            byGoal.computeIfAbsent(line.code(), code -> new LinkedHashMap<>())
                    .computeIfAbsent(line.table(), table -> new ArrayList<>())
                    .add(line);
        }
        List<Integer> all = List.copyOf(years);
        List<Goal> goals = new ArrayList<>();
        byGoal.forEach((code, printed) -> goals.add(Goal.of(code, printed, all, choices.apply(code))));
        return new FundingMatrix(all, List.copyOf(tables), goals);
    }

    /**
     * One goal of the activity.
     *
     * @param name as the first table prints it
     * @param chosen the table that counts, or is proposed to
     */
    public record Goal(
            String code,
            String name,
            List<Row> rows,
            List<Difference> differences,
            Standing standing,
            @Nullable String chosen) {

        private static Goal of(
                String code, Map<String, List<Funding>> printed, List<Integer> years, TableChoice choice) {
            List<Row> read = new ArrayList<>();
            printed.forEach((table, lines) -> read.add(Row.of(table, lines, years)));
            boolean agreed = years.stream().allMatch(year -> amounts(read, year).size() <= 1);
            Standing standing = choice.standing(agreed);
            List<Row> rows = read.stream()
                    .map(row -> row.placed(standing.placeOf(row.table(), choice.chosen())))
                    .toList();
            List<Difference> differences = rows.stream()
                    .skip(1)
                    .map(row -> Difference.between(rows.get(0), row, years))
                    .toList();
            String name = printed.values().stream()
                    .flatMap(List::stream)
                    .map(Funding::name)
                    .findFirst()
                    .orElse("");
            return new Goal(code, name, rows, differences, standing, choice.chosen());
        }

        public Optional<Row> row(String table) {
            return rows.stream().filter(row -> row.table().equals(table)).findFirst();
        }

        /** The amount that counts in a year: that of all tables, or of the one that was chosen. */
        public @Nullable BigDecimal counting(int year) {
            Set<BigDecimal> printed = amounts(rows, year);
            if (printed.size() == 1) {
                return printed.iterator().next();
            }
            return standing == Standing.RULED && chosen != null
                    ? row(chosen).map(row -> row.amounts().get(year)).orElse(null)
                    : null;
        }

        /** Years in which the tables print different amounts. */
        public List<Integer> disputedYears() {
            return rows.stream()
                    .flatMap(row -> row.amounts().keySet().stream())
                    .distinct()
                    .sorted()
                    .filter(year -> amounts(rows, year).size() > 1)
                    .toList();
        }

        private static Set<BigDecimal> amounts(List<Row> rows, int year) {
            Set<BigDecimal> amounts = new TreeSet<>();
            rows.stream().map(row -> row.amounts().get(year)).forEach(amount -> {
                if (amount != null) {
                    amounts.add(amount);
                }
            });
            return amounts;
        }
    }

    /**
     * What one table prints of a goal.
     *
     * @param amounts rupiah by year; years without an amount are absent
     * @param total over all years; null if a year lacks its amount
     */
    public record Row(
            String table,
            String codePrinted,
            Map<Integer, BigDecimal> amounts,
            @Nullable BigDecimal total,
            TablePlace place) {

        private static Row of(String table, List<Funding> lines, List<Integer> years) {
            Map<Integer, BigDecimal> amounts = new TreeMap<>();
            for (Funding line : lines) {
                if (line.amount() != null) {
                    amounts.putIfAbsent(line.year(), line.amount());
                }
            }
            return new Row(table, lines.get(0).codePrinted(), amounts, sum(amounts, years), TablePlace.OPEN);
        }

        private Row placed(TablePlace worth) {
            return new Row(table, codePrinted, amounts, total, worth);
        }

        public boolean isCounting() {
            return place == TablePlace.COUNTS;
        }

        public boolean isSetAside() {
            return place == TablePlace.SET_ASIDE;
        }
    }

    /** How far the amounts of a table are from those of the first one, by year and in total. */
    public record Difference(
            String table,
            Map<Integer, Distance> years,
            @Nullable Distance total) {

        private static Difference between(Row first, Row other, List<Integer> years) {
            Map<Integer, Distance> distances = new TreeMap<>();
            for (int year : years) {
                BigDecimal from = first.amounts().get(year);
                BigDecimal to = other.amounts().get(year);
                if (from != null && to != null) {
                    distances.put(year, Distance.between(from, to));
                }
            }
            BigDecimal from = first.total();
            BigDecimal to = other.total();
            return new Difference(
                    other.table(), distances, from == null || to == null ? null : Distance.between(from, to));
        }

        public boolean isNone() {
            return years.values().stream().allMatch(Distance::isNone);
        }
    }

    /** What counts in a year over all goals; null while that of one goal is open. */
    public @Nullable BigDecimal counting(int year) {
        BigDecimal sum = null;
        for (Goal goal : goals) {
            BigDecimal amount = goal.counting(year);
            if (amount == null) {
                return null;
            }
            sum = sum == null ? amount : sum.add(amount);
        }
        return sum;
    }

    /** What counts over all goals and years; null while anything is open. */
    public @Nullable BigDecimal countingTotal() {
        Map<Integer, BigDecimal> counting = new TreeMap<>();
        for (int year : years) {
            BigDecimal amount = counting(year);
            if (amount != null) {
                counting.put(year, amount);
            }
        }
        return sum(counting, years);
    }

    public Optional<Goal> goal(String code) {
        return goals.stream().filter(goal -> goal.code().equals(code)).findFirst();
    }

    /** Years in which all tables print the same amount of every goal, in a plan whose tables differ elsewhere. */
    public List<Integer> agreedYears() {
        return years.stream()
                .filter(year ->
                        goals.stream().noneMatch(goal -> goal.disputedYears().contains(year)))
                .toList();
    }

    public boolean hasSeveralTables() {
        return tables.size() > 1;
    }

    private static @Nullable BigDecimal sum(Map<Integer, BigDecimal> amounts, List<Integer> years) {
        return years.isEmpty() || !amounts.keySet().containsAll(years)
                ? null
                : amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
