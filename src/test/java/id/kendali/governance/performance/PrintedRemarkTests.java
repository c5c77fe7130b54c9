package id.kendali.governance.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;

class PrintedRemarkTests {

    @BeforeEach
    void readInIndonesian() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("id"));
    }

    @AfterEach
    void readInAnyLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void translatesEveryRemarkOfTheCarriedHistory() throws IOException {
        for (PrintedHistory history : PrintedHistory.all()) {
            CSVFormat format = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            try (CSVParser rows = format.parse(new InputStreamReader(
                    new ClassPathResource(history.performance()).getInputStream(), StandardCharsets.UTF_8))) {
                for (CSVRecord row : rows) {
                    String noted = row.get("note");
                    if (!noted.isEmpty()) {
                        assertThat(PrintedRemark.here(noted)).as(noted).isNotEqualTo(noted);
                    }
                }
            }
        }
    }

    @Test
    void leavesARemarkThatItDoesNotKnowAsItWasNoted() {
        assertThat(PrintedRemark.here("Noted elsewhere.")).isEqualTo("Noted elsewhere.");
    }
}
