package id.kendali.platform.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV as Excel in Indonesian or English writes it: semicolon, comma or tab; UTF-8, UTF-16 or Windows-1252. */
final class CsvFile {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private CsvFile() {}

    static Sheet read(byte[] content) {
        String text = decode(content);
        if (text.indexOf('\0') >= 0) {
            throw new FileRefused("exchange.file.unknown");
        }
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        List<Sheet.Line> lines = new ArrayList<>();
        try (CSVParser parser = format.parse(new StringReader(text))) {
            for (CSVRecord row : parser) {
                UploadLimits.checkRows(lines.size());
                Sheet.Line line = line(row);
                if (!line.isBlank()) {
                    lines.add(line);
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException malformed) {
            throw new FileRefused("exchange.file.malformed");
        }
        return new Sheet("CSV", lines);
    }

    private static Sheet.Line line(CSVRecord row) {
        return new Sheet.Line(
                Math.toIntExact(row.getRecordNumber()),
                row.stream()
                        .limit(UploadLimits.COLUMNS)
                        .map(CsvText::original)
                        .map(SheetCell::text)
                        .toList());
    }

    private static char delimiter(String text) {
        return Stream.of(';', '\t', ',')
                .max(Comparator.comparingLong(sign -> text.lines()
                        .limit(UploadLimits.ROWS_BEFORE_HEAD)
                        .mapToLong(line ->
                                line.chars().filter(each -> each == sign).count())
                        .max()
                        .orElse(0)))
                .orElse(';');
    }

    private static String decode(byte[] content) {
        if (content.length > 1 && (content[0] & 0xFF) == 0xFF && (content[1] & 0xFF) == 0xFE) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException notUnicode) {
            return new String(content, Charset.forName("windows-1252"));
        }
    }
}
