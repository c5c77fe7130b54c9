package id.kendali.governance.plan.document;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One row of a table of a plan, with its cells as text.
 *
 * @param number as a spreadsheet counts: the head is row 1
 */
public record PlanRow(String file, int number, Map<String, String> cells) {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,30})?");
    private static final BigDecimal LARGEST_WHOLE = BigDecimal.valueOf(Integer.MAX_VALUE);

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
        return number(column).flatMap(PlanRow::asWhole);
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

    /** Digits with a decimal point, no more of them than a figure of an office has. */
    static Optional<BigDecimal> asNumber(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    static Optional<Integer> asWhole(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() <= 0 && plain.abs().compareTo(LARGEST_WHOLE) <= 0
                ? Optional.of(plain.intValueExact())
                : Optional.empty();
    }
}
