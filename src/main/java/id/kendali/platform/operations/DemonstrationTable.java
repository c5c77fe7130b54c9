package id.kendali.platform.operations;

import id.kendali.platform.access.DemonstrationAccounts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The accounts of the demonstration as a table for the terminal. */
final class DemonstrationTable {

    private DemonstrationTable() {}

    static List<String> lines(List<String> head, List<DemonstrationAccounts.Row> accounts) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(head);
        accounts.forEach(account -> rows.add(List.of(account.username(), account.title(), account.unitName())));
        List<Integer> widths = IntStream.range(0, head.size())
                .mapToObj(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toList();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, List<Integer> widths) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> row.get(column)
                        + " ".repeat(widths.get(column) - row.get(column).length()))
                .collect(Collectors.joining("  ", "  ", ""))
                .stripTrailing();
    }
}
