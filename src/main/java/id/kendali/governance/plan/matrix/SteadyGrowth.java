package id.kendali.governance.plan.matrix;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * An amount that grows by the same part every year, as amounts do that were computed and not planned.
 *
 * @param percent per year, two decimals; negative if it shrinks
 */
public record SteadyGrowth(String code, String table, BigDecimal percent) {

    private static final int LEAST_YEARS = 4;

    /** Every row of the matrix that grows so. */
    public static List<SteadyGrowth> in(FundingMatrix matrix) {
        return matrix.goals().stream()
                .flatMap(goal -> goal.rows().stream()
                        .flatMap(row ->
                                rate(row).map(percent -> new SteadyGrowth(goal.code(), row.table(), percent)).stream()))
                .toList();
    }

    private static Optional<BigDecimal> rate(FundingMatrix.Row row) {
        List<BigDecimal> amounts = List.copyOf(row.amounts().values());
        if (amounts.size() < LEAST_YEARS || amounts.stream().anyMatch(amount -> amount.signum() <= 0)) {
            return Optional.empty();
        }
        BigDecimal rate = growth(amounts, 1);
        for (int i = 2; i < amounts.size(); i++) {
            if (growth(amounts, i).compareTo(rate) != 0) {
                return Optional.empty();
            }
        }
        return Optional.of(rate).filter(percent -> percent.signum() != 0);
    }

    private static BigDecimal growth(List<BigDecimal> amounts, int index) {
        BigDecimal before = amounts.get(index - 1);
        return amounts.get(index).subtract(before).movePointRight(2).divide(before, 2, RoundingMode.HALF_UP);
    }
}
