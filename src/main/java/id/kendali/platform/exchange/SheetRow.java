package id.kendali.platform.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A row of an upload while a format checks it. Asking for a value reads the cell as its column says; what cannot be read
 * is noted in the cell with advice, and the answer is empty. The format adds what else it finds.
 */
public final class SheetRow {

    private final int number;
    private final Map<String, ImportColumn> columns;
    private final Map<String, SheetCell> cells;
    private final List<CellFinding> findings = new ArrayList<>();

    SheetRow(int number, Map<String, ImportColumn> columns, Map<String, SheetCell> cells) {
        this.number = number;
        this.columns = columns;
        this.cells = cells;
    }

    /** As the spreadsheet counts. */
    public int number() {
        return number;
    }

    public Optional<String> text(String column) {
        return read(column, SheetCell::asText);
    }

    public Optional<Long> wholeNumber(String column) {
        return read(column, cell -> number(column, cell).then(SheetRow::whole));
    }

    public Optional<BigDecimal> decimal(String column) {
        return read(column, cell -> number(column, cell));
    }

    public Optional<LocalDate> date(String column) {
        return read(column, SheetCell::asDate);
    }

    public boolean isBlank(String column) {
        return cell(column).isBlank();
    }

    /** Notes in the cell what is wrong; arguments are texts as people read them. */
    public void error(String column, String messageKey, String... arguments) {
        add(new CellFinding(known(column), CellFinding.Severity.ERROR, Phrase.of(messageKey, (Object[]) arguments)));
    }

    /** Notes in the cell what a person should look at before applying. */
    public void warning(String column, String messageKey, String... arguments) {
        add(new CellFinding(known(column), CellFinding.Severity.WARNING, Phrase.of(messageKey, (Object[]) arguments)));
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(CellFinding::isError);
    }

    /** The row can be applied as {@code value}, unless an error was noted. */
    public <R> CheckedRow<R> accept(R value) {
        return CheckedRow.of(number, findings, hasErrors() ? null : value);
    }

    /** The row cannot be applied; why was noted in its cells. */
    public <R> CheckedRow<R> refuse() {
        if (!hasErrors()) {
            throw new IllegalStateException("Row %d is refused, but no cell says why".formatted(number));
        }
        return CheckedRow.of(number, findings, null);
    }

    private <T> Optional<T> read(String column, Function<SheetCell, Reading<T>> how) {
        SheetCell cell = cell(column);
        if (cell.isBlank()) {
            if (definition(column).required()) {
                error(column, "exchange.cell.blank");
            }
            return Optional.empty();
        }
        Reading<T> reading = how.apply(cell);
        Phrase advice = reading.advice();
        if (advice != null) {
            add(new CellFinding(column, CellFinding.Severity.ERROR, advice));
        }
        return reading.found();
    }

    private Reading<BigDecimal> number(String column, SheetCell cell) {
        return cell.asNumber(definition(column).kind() == ColumnKind.PERCENT);
    }

    private static Reading<Long> whole(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.scale() > 0) {
            return Reading.refused("exchange.cell.number.fraction");
        }
        return plain.precision() - plain.scale() > 18
                ? Reading.refused("exchange.cell.number.long")
                : Reading.of(plain.longValueExact());
    }

    private void add(CellFinding finding) {
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }

    private SheetCell cell(String column) {
        return cells.getOrDefault(known(column), SheetCell.BLANK);
    }

    private String known(String column) {
        return definition(column).key();
    }

    private ImportColumn definition(String column) {
        @Nullable ImportColumn definition = columns.get(column);
        if (definition == null) {
            throw new IllegalArgumentException("The format declares no column " + column);
        }
        return definition;
    }
}
