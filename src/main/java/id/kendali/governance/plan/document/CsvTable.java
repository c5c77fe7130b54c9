package id.kendali.governance.plan.document;

import id.kendali.platform.exchange.CsvText;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table as CSV: RFC 4180 in UTF-8; what Excel writes with semicolons or tabs is read as well. */
final class CsvTable {

    private static final Map<Character, String> SEPARATORS = Map.of(';', "semicolon", '\t', "tab", ',', "comma");
    private static final String ANNOUNCEMENT = "sep=";

    private CsvTable() {}

    static Optional<RawTable> read(String file, String text, PlanSchema.Limits limits, Findings.InFile findings) {
        int skipped = announcedLine(text);
        String body = text.substring(skipped);
        char separator = skipped > 0 ? text.charAt(ANNOUNCEMENT.length()) : separator(body);
        if (separator != ',') {
            findings.note("plan.file.separator." + SEPARATORS.get(separator));
        }
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
        List<RawTable.Row> rows = new ArrayList<>();
        long linesRead = skipped > 0 ? 1 : 0;
        try (CSVParser parser = format.parse(new StringReader(body))) {
            for (CSVRecord record : parser) {
                linesRead = parser.getCurrentLineNumber() + (skipped > 0 ? 1 : 0);
                if (rows.size() > limits.rows()) {
                    findings.error("plan.file.rows", String.valueOf(limits.rows()));
                    return Optional.empty();
                }
                RawTable.Row row = row(record, skipped > 0 ? 1 : 0);
                if (!row.isBlank()) {
                    rows.add(row);
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException malformed) {
            findings.error("plan.file.quotes", String.valueOf(linesRead + 1));
            return Optional.empty();
        }
        return Optional.of(
                rows.isEmpty()
                        ? new RawTable(file, List.of(), List.of())
                        : new RawTable(file, rows.get(0).cells(), rows.subList(1, rows.size())));
    }

    private static RawTable.Row row(CSVRecord record, int above) {
        List<String> cells = record.stream()
                .map(SourceText::withOneKindOfBreak)
                .map(CsvText::original)
                .toList();
        return new RawTable.Row(Math.toIntExact(record.getRecordNumber()) + above, cells);
    }

    /** The sign that separates most cells of the first row. */
    private static char separator(String text) {
        int[] counts = new int[128];
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
            char sign = text.charAt(i);
            quoted ^= sign == '"';
            if (!quoted && sign < counts.length) {
                counts[sign]++;
            }
        }
        char most = ',';
        for (char sign : new char[] {';', '\t'}) {
            most = counts[sign] > counts[most] ? sign : most;
        }
        return most;
    }

    /** Excel may name the separator in a line above the table: {@code sep=;}. */
    private static int announcedLine(String text) {
        int end = text.indexOf('\n') + 1;
        String line = text.substring(0, end).strip();
        return line.length() == ANNOUNCEMENT.length() + 1
                        && line.startsWith(ANNOUNCEMENT)
                        && SEPARATORS.containsKey(line.charAt(ANNOUNCEMENT.length()))
                ? end
                : 0;
    }

    static String write(PlanTable table) {
        StringBuilder text = new StringBuilder();
        writeRow(text, table.columns(), ",\"\r\n;\t");
        for (PlanRow row : table.rows()) {
            writeRow(
                    text,
                    table.columns().stream()
                            .map(column -> row.cells().getOrDefault(column, ""))
                            .toList(),
                    ",\"\r\n");
        }
        return text.toString();
    }

    /** @param special signs for which a cell is quoted; in the head also those that could be taken for the separator */
    private static void writeRow(StringBuilder text, List<String> cells, String special) {
        for (int i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "" : ",").append(quoted(CsvText.safe(cells.get(i)), special, cells.size() == 1));
        }
        text.append("\r\n");
    }

    /** A blank cell that is alone in its row is quoted, or the row would look like none. */
    private static String quoted(String cell, String special, boolean alone) {
        boolean needed = cell.isEmpty()
                ? alone
                : cell.chars().anyMatch(sign -> special.indexOf(sign) >= 0) || !cell.equals(cell.strip());
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
