package id.kendali.governance.plan.document;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a table of a plan, with its cells as text.
 *
 * @param number as a spreadsheet counts: the head is row 1
 */
public record PlanRow(String file, int number, Map<String, String> cells) {

    public PlanRow {
        cells = Map.copyOf(cells);
    }

    /** The text of a cell; empty if the cell is blank or the table has no such column. */
    public Optional<String> text(String column) {
        return Optional.ofNullable(cells.get(column)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The text of a cell that may be blank. */
    public String textOrBlank(String column) {
        return text(column).orElse("");
    }

    /** The number in a cell, which stands there with a decimal point; empty if it is blank or no number. */
    public Optional<BigDecimal> number(String column) {
        return text(column).flatMap(PlanRow::asNumber);
    }

    /** The whole number in a cell; empty if it is blank or none. */
    public Optional<Integer> whole(String column) {
        return number(column)
                .filter(value -> value.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::intValue);
    }

    /** The values of a cell that holds several, separated by semicolons. */
    public List<String> list(String column) {
        return text(column)
                .map(text -> Arrays.stream(text.split(";"))
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .toList())
                .orElse(List.of());
    }

    /** The place of a cell of this row, called as the document calls it. */
    public Place place(String column, String location) {
        return Place.cell(this, column, location, textOrBlank(column));
    }

    private static Optional<BigDecimal> asNumber(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
