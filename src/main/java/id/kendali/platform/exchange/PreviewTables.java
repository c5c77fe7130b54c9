package id.kendali.platform.exchange;

import id.kendali.platform.ui.Formats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts a preview into words: what was typed, what is wrong in which cell, what would change. */
@Component
class PreviewTables {

    static final int ROWS_PER_PAGE = 200;

    private final Formats formats;
    private final MessageSource messages;

    PreviewTables(Formats formats, MessageSource messages) {
        this.formats = formats;
        this.messages = messages;
    }

    /** @param after number of the last row of the page before, 0 for the first page */
    PreviewTable page(ImportFormat<?> format, Preview preview, SheetContent content, ResultFilter filter, int after) {
        Map<Integer, ? extends CheckedRow<?>> checks = preview.checked()
                .map(checked -> checked.rows().stream()
                        .collect(Collectors.toMap(CheckedRow::number, Function.<CheckedRow<?>>identity())))
                .orElse(Map.of());
        List<SheetContent.Row> wanted = content.rows().stream()
                .filter(row -> row.number() > after)
                .filter(row -> !checks.containsKey(row.number()) || filter.shows(checks.get(row.number())))
                .limit(ROWS_PER_PAGE + 1L)
                .toList();
        List<SheetContent.Row> shown = wanted.subList(0, Math.min(ROWS_PER_PAGE, wanted.size()));
        Wording wording = new Wording(format, preview, content);
        return new PreviewTable(
                content.columns().stream().map(wording::head).toList(),
                format.computedColumns().stream()
                        .map(column -> text(Phrase.of(column.messageKey())))
                        .toList(),
                preview.checked().isPresent(),
                shown.stream()
                        .map(row -> wording.row(row, checks.get(row.number())))
                        .toList(),
                preview.checked().map(wording::foot).orElse(null),
                wanted.size() > shown.size() ? shown.get(shown.size() - 1).number() : null);
    }

    /** The cells with errors, for links from the top of the page. */
    List<Fault> faults(ImportFormat<?> format, Preview preview) {
        Map<String, String> labels = format.columns().stream()
                .collect(Collectors.toMap(ImportColumn::key, column -> text(Phrase.of(column.messageKey()))));
        return preview.checked().stream()
                .flatMap(checked -> checked.rows().stream())
                .flatMap(row -> row.findings().stream()
                        .filter(CellFinding::isError)
                        .map(CellFinding::column)
                        .distinct()
                        .map(column -> new Fault(row.number(), labels.getOrDefault(column, column))))
                .toList();
    }

    /** A cell with an error. */
    record Fault(int row, String column) {}

    private String text(Phrase phrase) {
        return phrase.in(messages, LocaleContextHolder.getLocale());
    }

    private final class Wording {

        private final ImportFormat<?> format;
        private final Preview preview;
        private final SheetContent content;
        private final Map<String, ImportColumn> columns;

        Wording(ImportFormat<?> format, Preview preview, SheetContent content) {
            this.format = format;
            this.preview = preview;
            this.content = content;
            this.columns = format.columns().stream().collect(Collectors.toMap(ImportColumn::key, Function.identity()));
        }

        PreviewTable.Head head(SheetContent.Column column) {
            ImportColumn definition = definition(column);
            return new PreviewTable.Head(
                    column.letter(),
                    text(Phrase.of(definition.messageKey())),
                    definition.kind().isNumeric());
        }

        PreviewTable.Row row(SheetContent.Row row, @Nullable CheckedRow<?> check) {
            List<PreviewTable.Cell> cells = new ArrayList<>();
            for (int i = 0; i < content.columns().size(); i++) {
                cells.add(cell(content.columns().get(i), row.cells().get(i), check));
            }
            return check == null
                    ? new PreviewTable.Row(row.number(), cells, List.of(), null, null, List.of(), null, null)
                    : new PreviewTable.Row(
                            row.number(),
                            cells,
                            changes(check.changes()),
                            check.value().isPresent() ? "exchange.effect." + check.effect() : null,
                            preview.isChanged(check) ? before(check) : null,
                            format.computedColumns().stream()
                                    .map(column -> formats.number(check.computed(column.key()), column.decimals()))
                                    .toList(),
                            check.state().badge(),
                            check.state().messageKey());
        }

        private PreviewTable.Cell cell(SheetContent.Column column, SheetCell cell, @Nullable CheckedRow<?> check) {
            List<CellFinding> findings = check == null ? List.of() : check.findings(column.key());
            boolean error = findings.stream().anyMatch(CellFinding::isError);
            boolean numeric = definition(column).kind().isNumeric();
            return new PreviewTable.Cell(
                    shown(cell, numeric),
                    numeric,
                    error ? "k-cellerr" : findings.isEmpty() ? null : "k-cellwarn",
                    findings.stream().map(finding -> text(finding.text())).toList());
        }

        private String shown(SheetCell cell, boolean numeric) {
            return switch (cell.kind()) {
                case BLANK -> "";
                case TEXT ->
                    numeric && IndonesianNumber.read(cell.text()).found().isEmpty()
                            ? "“" + cell.text() + "”"
                            : cell.text();
                case NUMBER -> numeric ? IndonesianNumber.write(new BigDecimal(cell.text())) : cell.text();
                case PERCENT -> IndonesianNumber.write(new BigDecimal(cell.text())) + "\u00a0%";
                case DATE -> formats.date(LocalDate.parse(cell.text()));
                case BOOLEAN, FAULT -> cell.text();
            };
        }

        private List<PreviewTable.Change> changes(List<CellChange> changes) {
            return changes.stream()
                    .map(change -> new PreviewTable.Change(
                            changes.size() > 1 ? label(change.column()) : null, change.before(), change.after()))
                    .toList();
        }

        private String before(CheckedRow<?> check) {
            RowOutcome outcome = preview.firstSeen().get(check.number());
            String values = outcome.changes().stream()
                    .map(change -> label(change.column()) + " " + change.before() + " → " + change.after())
                    .collect(Collectors.joining(", "));
            return text(Phrase.of(
                    "exchange.preview.before",
                    values.isEmpty() ? text(Phrase.of("exchange.effect." + outcome.effect())) : values));
        }

        private String label(String key) {
            return format.columns().stream()
                    .filter(column -> column.key().equals(key))
                    .map(ImportColumn::messageKey)
                    .findFirst()
                    .map(found -> text(Phrase.of(found)))
                    .orElse(key);
        }

        PreviewTable.Foot foot(CheckedUpload<?> checked) {
            Map<String, BigDecimal> totals = checked.totals();
            return new PreviewTable.Foot(
                    content.columns().stream()
                            .map(column -> totals.containsKey(column.key())
                                    ? IndonesianNumber.write(totals.get(column.key()))
                                    : "")
                            .toList(),
                    format.computedColumns().stream()
                            .map(column -> totals.containsKey(column.key())
                                    ? formats.number(totals.get(column.key()), column.decimals())
                                    : "")
                            .toList(),
                    checked.rows().size() - checked.count(CheckedRow.State.FAULTY),
                    checked.rows().size());
        }

        private ImportColumn definition(SheetContent.Column column) {
            return columns.getOrDefault(
                    column.key(),
                    ImportColumn.optional(
                            column.key(), "exchange.column.gone", "exchange.column.gone", ColumnKind.TEXT));
        }
    }
}
