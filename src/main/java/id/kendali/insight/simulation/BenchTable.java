package id.kendali.insight.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All results: a line per measure, with its floor beside, a column per size, and how it grows when a nation does. */
final class BenchTable {

    private static final String NONE = "—";

    private final Map<Integer, Map<Measure, Double>> bySize = new LinkedHashMap<>();
    private final Map<Measure, Double> once = new EnumMap<>(Measure.class);

    void add(int units, Map<Measure, Double> results) {
        bySize.put(units, results);
    }

    void addOnce(Map<Measure, Double> results) {
        once.putAll(results);
    }

    /** Whether every floor was reached at every size. */
    boolean isFine() {
        return reaches(once) && bySize.values().stream().allMatch(BenchTable::reaches);
    }

    private static boolean reaches(Map<Measure, Double> results) {
        return results.entrySet().stream().allMatch(result -> result.getKey().isReachedBy(result.getValue()));
    }

    /** As Markdown, which reads well in a terminal too. */
    List<String> lines(Machine machine, LocalDate day, Terminal terminal) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>();
        head.add(terminal.text("simulation.table.measure"));
        head.add(terminal.text("simulation.table.floor"));
        bySize.keySet().forEach(units -> head.add(terminal.text("simulation.table.units", units)));
        head.add(terminal.text("simulation.table.slope"));
        head.add(terminal.text("simulation.table.reached"));
        rows.add(head);
        for (Measure measure : Measure.values()) {
            row(measure, terminal).ifPresent(rows::add);
        }
        List<String> lines = new ArrayList<>(aligned(rows));
        lines.add("");
        lines.add(terminal.text(
                "simulation.table.machine",
                machine.processor(),
                machine.cores(),
                machine.memory(),
                machine.java(),
                machine.postgres(),
                day.toString(),
                machine.load()));
        return lines;
    }

    private Optional<List<String>> row(Measure measure, Terminal terminal) {
        @Nullable Double alone = once.get(measure);
        List<Double> values = bySize.values().stream()
                .map(results -> results.get(measure))
                .filter(value -> value != null)
                .toList();
        if (alone == null && values.isEmpty()) {
            return Optional.empty();
        }
        List<String> row = new ArrayList<>();
        row.add(terminal.text(measure.messageKey()));
        row.add(floor(measure, terminal));
        if (alone != null) {
            bySize.keySet().forEach(units -> row.add(row.size() == 2 ? written(measure, alone, terminal) : ""));
        } else {
            bySize.values().forEach(results -> row.add(written(measure, results.get(measure), terminal)));
        }
        row.add(alone == null && measure.scales() ? slope(measure, terminal) : "");
        boolean reached =
                alone != null ? measure.isReachedBy(alone) : values.stream().allMatch(measure::isReachedBy);
        row.add(!measure.hasFloor() ? "" : terminal.text(reached ? "simulation.table.yes" : "simulation.table.no"));
        return Optional.of(row);
    }

    private static String floor(Measure measure, Terminal terminal) {
        if (measure.least() != null) {
            return "≥ " + terminal.number(measure.least()) + unit(measure);
        }
        return measure.most() != null ? "≤ " + terminal.number(measure.most()) + unit(measure) : "";
    }

    private static String written(Measure measure, @Nullable Double value, Terminal terminal) {
        return value == null ? NONE : terminal.number(value) + unit(measure);
    }

    private static String unit(Measure measure) {
        return measure.unit().isEmpty() ? "" : " " + measure.unit();
    }

    /** By what a measure grows for ten times the units, from the smallest nation to the largest. */
    private String slope(Measure measure, Terminal terminal) {
        List<Integer> sizes = bySize.keySet().stream().sorted().toList();
        int first = sizes.get(0);
        int last = sizes.get(sizes.size() - 1);
        @Nullable Double before = bySize.get(first).get(measure);
        @Nullable Double after = bySize.get(last).get(measure);
        if (first == last || before == null || after == null || before <= 0 || after <= 0) {
            return NONE;
        }
        double tenfolds = Math.log10((double) last / first);
        return "× " + terminal.number(Math.pow(after / before, 1 / tenfolds));
    }

    private static List<String> aligned(List<List<String>> rows) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        rows.forEach(row -> {
            for (int column = 0; column < columns; column++) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        });
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder("|");
            for (int column = 0; column < columns; column++) {
                String cell = row.get(column);
                String blank = " ".repeat(widths[column] - cell.length());
                line.append(' ')
                        .append(column == 0 ? cell + blank : blank + cell)
                        .append(" |");
            }
            lines.add(line.toString());
            if (lines.size() == 1) {
                StringBuilder rule = new StringBuilder("|");
                for (int column = 0; column < columns; column++) {
                    rule.append(column == 0 ? " " : " ")
                            .append("-".repeat(widths[column] - (column == 0 ? 0 : 1)))
                            .append(column == 0 ? " |" : ": |");
                }
                lines.add(rule.toString());
            }
        }
        return lines;
    }
}
