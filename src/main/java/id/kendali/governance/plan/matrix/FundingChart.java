package id.kendali.governance.plan.matrix;

import id.kendali.platform.ui.NumberForm;
import id.kendali.platform.ui.YearChart;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The amounts of a goal over the years, as the first two tables state them.
 *
 * @param magnitude in which the axis counts
 */
public record FundingChart(FundingMatrix.Goal goal, Magnitude magnitude, YearChart drawing) {

    private static final int MOST_TABLES = 2;

    /** In what amounts of rupiah are counted. */
    public enum Magnitude {
        RUPIAH(0),
        MILLION(6),
        BILLION(9);

        private final int digits;

        Magnitude(int digits) {
            this.digits = digits;
        }

        static Magnitude of(double greatest) {
            return greatest >= 1e11 ? BILLION : greatest >= 1e6 ? MILLION : RUPIAH;
        }

        BigDecimal of(BigDecimal amount) {
            return amount.movePointLeft(digits);
        }
    }

    /**
     * Empty if no table has an amount.
     *
     * @param tableNames what people call the tables
     */
    public static Optional<FundingChart> of(
            FundingMatrix.Goal goal, List<Integer> years, Map<String, String> tableNames) {
        List<FundingMatrix.Row> rows = goal.rows().stream()
                .filter(row -> !row.amounts().isEmpty())
                .limit(MOST_TABLES)
                .toList();
        Magnitude magnitude = Magnitude.of(rows.stream()
                .flatMap(row -> row.amounts().values().stream())
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0));
        return YearChart.of(
                        years,
                        rows.stream()
                                .map(row -> values(row, magnitude, tableNames))
                                .toList())
                .map(drawing -> new FundingChart(goal, magnitude, drawing));
    }

    private static YearChart.Values values(FundingMatrix.Row row, Magnitude magnitude, Map<String, String> tableNames) {
        Map<Integer, BigDecimal> amounts = new TreeMap<>();
        row.amounts().forEach((year, amount) -> amounts.put(year, magnitude.of(amount)));
        return new YearChart.Values(
                tableNames.getOrDefault(row.table(), row.table()),
                amounts,
                Set.of(),
                last -> row.table() + " " + NumberForm.of(last, decimals(last)));
    }

    private static int decimals(BigDecimal value) {
        double size = value.abs().doubleValue();
        return size >= 100 || size == 0 ? 0 : size >= 10 ? 1 : 2;
    }
}
