package id.kendali.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndonesianDateTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14 Jan 2026",
                "14 Januari 2026",
                "14 januari 2026",
                "Rabu, 14 Januari 2026",
                "14/01/2026",
                "14/1/2026",
                "14-01-2026",
                "14.01.2026",
                "14-Jan-2026",
                "2026-01-14",
            })
    void readsTheSameDay(String typed) {
        assertThat(IndonesianDate.read(typed).value()).isEqualTo(LocalDate.of(2026, 1, 14));
    }

    @ParameterizedTest
    @CsvSource({"1 Mei 2025,5", "1 Agu 2025,8", "1 Agt 2025,8", "1 Okt 2025,10", "1 Des 2025,12", "1 Nopember 2025,11"})
    void knowsTheMonthsAsPeopleShortenThem(String typed, int month) {
        assertThat(IndonesianDate.read(typed).value()).isEqualTo(LocalDate.of(2025, month, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "01/14/2026,exchange.cell.date.order",
        "31/02/2026,exchange.cell.date.impossible",
        "29 Feb 2025,exchange.cell.date.impossible",
        "14/01/26,exchange.cell.date.shortYear",
        "14 Foo 2026,exchange.cell.date.month",
        "14/01/0026,exchange.cell.date.range",
        "besok,exchange.cell.date.none",
    })
    void saysWhatIsWrong(String typed, String key) {
        assertThat(IndonesianDate.read(typed).advice()).extracting(Phrase::key).isEqualTo(key);
    }
}
