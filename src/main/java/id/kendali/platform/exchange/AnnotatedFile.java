package id.kendali.platform.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The uploaded rows with what was found, to be corrected and uploaded again: same rows, same columns, coloured cells
 * with comments, and two columns at the end that say the same in words.
 */
@Component
class AnnotatedFile {

    private static final String ERROR_FILL = "FCEBE9";
    private static final String WARNING_FILL = "FDF2DE";
    private static final String HEAD_FILL = "EEF0F3";

    private final MessageSource messages;

    AnnotatedFile(MessageSource messages) {
        this.messages = messages;
    }

    void write(ImportFormat<?> format, SheetContent content, CheckedUpload<?> checked, OutputStream out)
            throws IOException {
        Workbook workbook = XlsxExport.workbook(out);
        Worksheet sheet = workbook.newWorksheet(XlsxText.sheetName(content.sheet()));
        Map<String, ImportColumn> columns =
                format.columns().stream().collect(Collectors.toMap(ImportColumn::key, Function.identity()));
        int last = content.columns().stream()
                .mapToInt(SheetContent.Column::position)
                .max()
                .orElse(0);
        int head = content.head() - 1;
        for (SheetContent.Column column : content.columns()) {
            ImportColumn definition = columns.get(column.key());
            head(
                    sheet,
                    head,
                    column.position(),
                    definition == null ? column.key() : text(Phrase.of(definition.messageKey())));
            sheet.width(column.position(), definition != null && definition.kind() == ColumnKind.TEXT ? 36 : 16);
        }
        head(sheet, head, last + 1, text(Phrase.of("exchange.annotated.state")));
        head(sheet, head, last + 2, text(Phrase.of("exchange.annotated.note")));
        sheet.width(last + 2, 80);
        sheet.freezePane(0, head + 1);
        for (int i = 0; i < content.rows().size(); i++) {
            row(sheet, content, content.rows().get(i), checked.rows().get(i), last);
        }
        workbook.finish();
    }

    private static void head(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, XlsxText.safe(text));
        sheet.style(row, column).bold().fillColor(HEAD_FILL).set();
    }

    private void row(Worksheet sheet, SheetContent content, SheetContent.Row row, CheckedRow<?> check, int last) {
        int number = row.number() - 1;
        for (int i = 0; i < content.columns().size(); i++) {
            SheetContent.Column column = content.columns().get(i);
            put(sheet, number, column.position(), row.cells().get(i));
            List<CellFinding> findings = check.findings(column.key());
            if (!findings.isEmpty()) {
                boolean error = findings.stream().anyMatch(CellFinding::isError);
                sheet.style(number, column.position())
                        .fillColor(error ? ERROR_FILL : WARNING_FILL)
                        .set();
                sheet.comment(number, column.position(), XlsxText.safe(words(findings)));
            }
        }
        sheet.value(number, last + 1, text(Phrase.of(check.state().messageKey())));
        sheet.value(number, last + 2, XlsxText.safe(words(check.findings())));
    }

    private static void put(Worksheet sheet, int row, int column, SheetCell cell) {
        switch (cell.kind()) {
            case BLANK -> {}
            case TEXT, BOOLEAN, FAULT -> sheet.value(row, column, XlsxText.safe(cell.text()));
            case NUMBER -> sheet.value(row, column, new BigDecimal(cell.text()));
            case PERCENT -> {
                sheet.value(row, column, new BigDecimal(cell.text()).movePointLeft(2));
                sheet.style(row, column).format("0.##%").set();
            }
            case DATE -> {
                sheet.value(row, column, LocalDate.parse(cell.text()));
                sheet.style(row, column).format(XlsxExport.DATE).set();
            }
        }
    }

    private String words(List<CellFinding> findings) {
        return findings.stream().map(finding -> text(finding.text())).collect(Collectors.joining(" "));
    }

    private String text(Phrase phrase) {
        return phrase.in(messages, LocaleContextHolder.getLocale());
    }
}
