package id.kendali.platform.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Writes a table as an Indonesian Excel expects CSV: a byte order mark, semicolons, decimal commas, ISO dates. */
final class CsvExport {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private CsvExport() {}

    static <T> void write(ExportTable<T> table, PrintedTable printed, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(text, FORMAT);
        printer.printRecord(CsvText.safe(printed.title()));
        for (String note : printed.notes()) {
            printer.printRecord(CsvText.safe(note));
        }
        printer.println();
        printer.printRecord(printed.heads().stream().map(CsvText::safe));
        try (Stream<T> rows = table.open()) {
            rows.forEachOrdered(row -> print(printer, cells(table, row, printed.zone())));
        }
        printer.flush();
    }

    private static <T> List<String> cells(ExportTable<T> table, T row, ZoneId zone) {
        return table.columns().stream()
                .map(column -> cell(column, column.of(row), zone))
                .toList();
    }

    private static String cell(ExportTable.Column<?> column, @Nullable Object value, ZoneId zone) {
        if (value == null) {
            return "";
        }
        return switch (column.kind()) {
            case TEXT -> CsvText.safe(value.toString());
            case INTEGER, DATE -> value.toString();
            case DECIMAL, PERCENT ->
                ((BigDecimal) value)
                        .setScale(column.decimals(), RoundingMode.HALF_UP)
                        .toPlainString()
                        .replace('.', ',');
            case DATETIME -> MINUTE.format(((Instant) value).atZone(zone));
        };
    }

    private static void print(CSVPrinter printer, List<String> cells) {
        try {
            printer.printRecord(cells);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
