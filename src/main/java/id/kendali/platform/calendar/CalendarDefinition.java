package id.kendali.platform.calendar;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/** The dated rules that Kendali carries: holidays per decree, and official dates. */
final class CalendarDefinition {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private CalendarDefinition() {}

    static List<SpecialDay> specialDays() {
        return read(
                "hari_libur.csv",
                row -> SpecialDay.of(
                        LocalDate.parse(row.get("date")),
                        DayKind.valueOf(row.get("kind")),
                        row.get("name"),
                        row.get("legal_basis"),
                        SourceMark.valueOf(row.get("mark"))));
    }

    static List<DateOverride> overrides() {
        return read(
                "tanggal_resmi.csv",
                row -> DateOverride.of(
                        row.get("rule"),
                        Period.parse(row.get("period")),
                        LocalDate.parse(row.get("date")),
                        row.get("legal_basis"),
                        SourceMark.valueOf(row.get("mark"))));
    }

    private static <T> List<T> read(String file, Function<CSVRecord, T> row) {
        ClassPathResource resource = new ClassPathResource("definitions/calendar/" + file);
        try (CSVParser parser =
                FORMAT.parse(new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8))) {
            return parser.stream().map(row).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
