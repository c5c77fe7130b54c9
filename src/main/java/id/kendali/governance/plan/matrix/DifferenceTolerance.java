package id.kendali.governance.plan.matrix;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.springframework.core.io.ClassPathResource;

/**
 * How far two tables of a plan may differ on one amount before it is marked.
 *
 * @param percent of the amount in the first table
 * @param basis where the limit comes from
 */
public record DifferenceTolerance(LocalDate validFrom, BigDecimal percent, String basis) {

    private static final String FILE = "definitions/plan/funding_tolerance.csv";

    /** The limit that holds on a day; none before the first one. */
    public static Optional<DifferenceTolerance> on(LocalDate day) {
        return all().stream()
                .filter(tolerance -> !tolerance.validFrom().isAfter(day))
                .max(Comparator.comparing(DifferenceTolerance::validFrom));
    }

    private static List<DifferenceTolerance> all() {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = format.parse(
                new InputStreamReader(new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8))) {
            return parser.stream()
                    .map(row -> new DifferenceTolerance(
                            LocalDate.parse(row.get("valid_from")),
                            new BigDecimal(row.get("percent")),
                            row.get("basis")))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
