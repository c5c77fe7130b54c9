package id.kendali.engine.indicator;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.springframework.core.io.ClassPathResource;

/** A row of the table "RAT-RB B06" of 2025 as the Renstra of Maluku Utara 2025–2029 prints it (1.1.3 SK.2). */
record PrintedReport(String unit, BigDecimal target, BigDecimal realised, BigDecimal percentPrinted) {

    static List<PrintedReport> all() {
        ClassPathResource file = new ClassPathResource("renstra-malut-2025-2029/rat_rb_b06_2025.csv");
        try (InputStreamReader content = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(content).stream()
                    .map(row -> new PrintedReport(
                            row.get("unit_code"),
                            new BigDecimal(row.get("target_actions")),
                            new BigDecimal(row.get("realised_actions")),
                            new BigDecimal(row.get("percent_printed"))))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
