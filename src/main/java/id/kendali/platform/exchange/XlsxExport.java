package id.kendali.platform.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes a table as a workbook, row by row, with the head frozen below title and notes. */
final class XlsxExport<T> {

    static final String DATE = "[$-421]dd mmm yyyy";
    static final String DATE_TIME = "[$-421]dd mmm yyyy hh\".\"mm";

    private static final String PRODUCER = "Kendali";
    private static final String VERSION = "1.0";
    private static final String HEAD_FILL = "EEF0F3";
    private static final int ROWS_PER_SHEET = 1_000_000;
    private static final int ROWS_PER_FLUSH = 200;

    private final ExportTable<T> table;
    private final PrintedTable printed;
    private final Workbook workbook;
    private final int head;
    private Worksheet sheet;
    private int sheets = 1;
    private int next;

    private XlsxExport(ExportTable<T> table, PrintedTable printed, Workbook workbook) {
        this.table = table;
        this.printed = printed;
        this.workbook = workbook;
        this.head = printed.notes().size() + 2;
        this.sheet = begin(XlsxText.sheetName(printed.title()));
    }

    static <T> void write(ExportTable<T> table, PrintedTable printed, OutputStream out) throws IOException {
        Workbook workbook = workbook(out);
        XlsxExport<T> export = new XlsxExport<>(table, printed, workbook);
        try (Stream<T> rows = table.open()) {
            rows.forEachOrdered(export::add);
        }
        export.end();
        workbook.finish();
    }

    static Workbook workbook(OutputStream out) {
        return new Workbook(out, PRODUCER, VERSION);
    }

    private Worksheet begin(String name) {
        Worksheet fresh = workbook.newWorksheet(name);
        fresh.value(0, 0, XlsxText.safe(printed.title()));
        fresh.style(0, 0).bold().fontSize(14).set();
        for (int i = 0; i < printed.notes().size(); i++) {
            fresh.value(i + 1, 0, XlsxText.safe(printed.notes().get(i)));
        }
        List<ExportTable.Column<T>> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            fresh.value(head, i, XlsxText.safe(printed.heads().get(i)));
            fresh.width(i, width(columns.get(i), printed.heads().get(i)));
        }
        fresh.range(head, 0, head, Math.max(0, columns.size() - 1))
                .style()
                .bold()
                .fillColor(HEAD_FILL)
                .wrapText(true)
                .set();
        fresh.freezePane(0, head + 1);
        fresh.repeatRows(head);
        next = head + 1;
        return fresh;
    }

    private static double width(ExportTable.Column<?> column, String head) {
        double least = column.kind() == ColumnKind.TEXT ? 28 : column.kind() == ColumnKind.DATETIME ? 20 : 13;
        return Math.max(least, Math.min(head.length() + 2.0, 40));
    }

    private void add(T row) {
        if (next - head > ROWS_PER_SHEET) {
            end();
            sheets++;
            sheet = begin(XlsxText.sheetName(sheets + " " + printed.title()));
        }
        List<ExportTable.Column<T>> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            put(i, columns.get(i), columns.get(i).of(row));
        }
        next++;
        if ((next - head) % ROWS_PER_FLUSH == 0) {
            flush();
        }
    }

    private void put(int column, ExportTable.Column<T> definition, @Nullable Object value) {
        if (value == null) {
            return;
        }
        switch (definition.kind()) {
            case TEXT -> sheet.inlineString(next, column, XlsxText.safe(value.toString()));
            case INTEGER -> number(column, (Number) value, "#,##0");
            case DECIMAL, PERCENT ->
                number(
                        column,
                        ((BigDecimal) value).setScale(definition.decimals(), RoundingMode.HALF_UP),
                        decimals(definition.decimals()));
            case DATE -> {
                sheet.value(next, column, (LocalDate) value);
                sheet.style(next, column).format(DATE).set();
            }
            case DATETIME -> {
                sheet.value(next, column, LocalDateTime.ofInstant((Instant) value, zone()));
                sheet.style(next, column).format(DATE_TIME).set();
            }
        }
    }

    private void number(int column, Number value, String format) {
        sheet.value(next, column, value);
        sheet.style(next, column).format(format).set();
    }

    static String decimals(int places) {
        return places == 0 ? "#,##0" : "#,##0." + "0".repeat(places);
    }

    private ZoneId zone() {
        return printed.zone();
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void end() {
        if (!table.columns().isEmpty() && next > head + 1) {
            sheet.setAutoFilter(head, 0, next - 1, table.columns().size() - 1);
        }
        try {
            sheet.finish();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
