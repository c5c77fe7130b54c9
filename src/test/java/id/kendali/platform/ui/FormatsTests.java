package id.kendali.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class FormatsTests {

    private final Formats formats = new Formats(
            new StaticListableBeanFactory().getBeanProvider(AccountBadge.class), ZoneId.of("Asia/Jayapura"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|2|0,00",
                "3.6|2|3,60",
                "83.70607|2|83,71",
                "2.345|2|2,35",
                "-2.345|2|-2,35",
                "999|0|999",
                "1000|0|1.000",
                "-1234567.5|1|-1.234.567,5"
            })
    void writesNumbersAsIndonesiansDo(BigDecimal value, int decimals, String expected) {
        assertThat(formats.number(value, decimals)).isEqualTo(expected);
    }

    @Test
    void keepsTheDecimalsThatANumberHas() {
        assertThat(formats.number(new BigDecimal("3.10"))).isEqualTo("3,10");
        assertThat(formats.number(new BigDecimal("1E+3"))).isEqualTo("1.000");
    }

    @Test
    void signsWhatRoseOrFell() {
        assertThat(formats.change(new BigDecimal("1.2"), 2)).isEqualTo("+1,20");
        assertThat(formats.change(new BigDecimal("-1234.5"), 1)).isEqualTo("−1.234,5");
        assertThat(formats.change(BigDecimal.ZERO, 2)).isEqualTo("0,00");
        assertThat(formats.change(null, 2)).isEqualTo("—");
    }

    @Test
    void neverShowsWhatIsUnknownAsZero() {
        assertThat(formats.number(null, 2)).isEqualTo("—");
        assertThat(formats.percent(null, 2)).isEqualTo("—");
        assertThat(formats.percentOf(0, 0, 2)).isEqualTo("—");
        assertThat(formats.count(null)).isEqualTo("—");
        assertThat(formats.date(null)).isEqualTo("—");
        assertThat(formats.dateTime(null)).isEqualTo("—");
    }

    @Test
    void computesSharesHalfUp() {
        assertThat(formats.percentOf(524, 626, 2)).isEqualTo("83,71\u00a0%");
        assertThat(formats.percentOf(37, 50, 2)).isEqualTo("74,00\u00a0%");
    }

    @Test
    void writesMoneyAndSizes() {
        assertThat(formats.rupiah(1_234_567L)).isEqualTo("Rp1.234.567");
        assertThat(formats.bytes(999L)).isEqualTo("999\u00a0B");
        assertThat(formats.bytes(412_300L)).isEqualTo("412\u00a0kB");
        assertThat(formats.bytes(2_140_000L)).isEqualTo("2,1\u00a0MB");
    }

    @Test
    void writesDates() {
        LocalDate date = LocalDate.of(2026, 8, 5);
        assertThat(formats.date(date)).isEqualTo("5 Agu 2026");
        assertThat(formats.shortDate(date)).isEqualTo("Rab 5 Agu");
        assertThat(formats.longDate(date)).isEqualTo("Rabu, 5 Agustus 2026");
        assertThat(formats.month(YearMonth.of(2025, 12))).isEqualTo("Desember 2025");
    }

    @Test
    void namesTheZoneOfATime() {
        Instant instant = Instant.parse("2026-01-14T00:40:00Z");
        assertThat(formats.dateTime(instant)).isEqualTo("14 Jan 2026 09.40 WIT");
        assertThat(formats.dateTime(instant, ZoneId.of("Asia/Makassar"))).isEqualTo("14 Jan 2026 08.40 WITA");
        assertThat(formats.dateTime(instant, ZoneId.of("Asia/Jakarta"))).isEqualTo("14 Jan 2026 07.40 WIB");
        assertThat(formats.time(instant, ZoneId.of("UTC"))).isEqualTo("00.40 UTC");
    }

    @Test
    void shortensHashesForTheEye() {
        assertThat(formats.hash("9f3c71d0".repeat(8))).isEqualTo("9f3c 71d0 … 9f3c 71d0");
    }

    @Test
    void keepsDrawingsWithinTheirFrame() {
        assertThat(formats.length(new BigDecimal("104.2"))).isEqualTo("100.00%");
        assertThat(formats.length(new BigDecimal("-1"))).isEqualTo("0.00%");
        assertThat(formats.length(null)).isEqualTo("0%");
    }
}
