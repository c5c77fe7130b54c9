package id.kendali.platform.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The workbook that people fill: heads in the first row, the rows that are known, and a second sheet that explains. */
@Component
class TemplateFile {

    private static final String REQUIRED_FILL = "EAF2FC";
    private static final String OPTIONAL_FILL = "EEF0F3";

    private final MessageSource messages;

    TemplateFile(MessageSource messages) {
        this.messages = messages;
    }

    void write(ImportFormat<?> format, ImportTarget target, OutputStream out) throws IOException {
        Workbook workbook = XlsxExport.workbook(out);
        rows(workbook.newWorksheet(XlsxText.sheetName(target.label())), format, target);
        guide(workbook.newWorksheet(XlsxText.sheetName(text("exchange.template.guide"))), format, target);
        workbook.finish();
    }

    private void rows(Worksheet sheet, ImportFormat<?> format, ImportTarget target) {
        List<ImportColumn> columns = format.columns();
        for (int i = 0; i < columns.size(); i++) {
            ImportColumn column = columns.get(i);
            String head = text(column.messageKey());
            sheet.value(0, i, XlsxText.safe(head));
            sheet.style(0, i)
                    .bold()
                    .wrapText(true)
                    .fillColor(column.required() ? REQUIRED_FILL : OPTIONAL_FILL)
                    .set();
            sheet.comment(0, i, XlsxText.safe(text(column.hintKey())));
            sheet.width(i, column.kind() == ColumnKind.TEXT ? 36 : Math.max(14, head.length() + 2.0));
            if (column.kind() == ColumnKind.DATE) {
                sheet.style(i).format("dd/mm/yyyy").set();
            }
        }
        int number = 1;
        for (Map<String, String> row : format.templateRows(target)) {
            for (int i = 0; i < columns.size(); i++) {
                String value = row.get(columns.get(i).key());
                if (value != null) {
                    sheet.value(number, i, XlsxText.safe(value));
                }
            }
            number++;
        }
        sheet.freezePane(0, 1);
    }

    private void guide(Worksheet sheet, ImportFormat<?> format, ImportTarget target) {
        sheet.value(0, 0, XlsxText.safe(text(format.messageKey()) + " · " + target.label()));
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.value(1, 0, text("exchange.template.version", format.version()));
        sheet.value(2, 0, text("exchange.template.numbers"));
        sheet.value(3, 0, text("exchange.template.limits", UploadLimits.rows(), UploadLimits.megabytes()));
        int row = 5;
        List<String> heads = List.of("exchange.template.column", "exchange.template.needed", "exchange.template.hint");
        for (int i = 0; i < heads.size(); i++) {
            sheet.value(row, i, text(heads.get(i)));
            sheet.style(row, i).bold().fillColor(OPTIONAL_FILL).set();
        }
        for (ImportColumn column : format.columns()) {
            row++;
            sheet.value(row, 0, XlsxText.safe(text(column.messageKey())));
            sheet.value(row, 1, text(column.required() ? "exchange.template.required" : "exchange.template.optional"));
            sheet.value(row, 2, XlsxText.safe(text(column.hintKey())));
        }
        sheet.width(0, 32);
        sheet.width(1, 12);
        sheet.width(2, 80);
    }

    private String text(String key, Object... arguments) {
        Locale language = LocaleContextHolder.getLocale();
        return messages.getMessage(key, arguments, language);
    }
}
