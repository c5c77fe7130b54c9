package id.kendali.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTests {

    @Test
    void addsUpFromTheFirstOfJanuaryToTheCheckpoint() {
        Period b09 = Period.checkpoint(2025, PeriodType.B09);
        assertThat(b09.start()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(b09.end()).isEqualTo(LocalDate.of(2025, 9, 30));
        assertThat(b09.previousCheckpoint()).contains(Period.checkpoint(2025, PeriodType.B06));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025", "2025-B06", "MONTH-2025-03-01", "WEEK-2025-01-06"})
    void readsWhatItWrites(String text) {
        assertThat(Period.parse(text)).hasToString(text);
    }

    @Test
    void refusesAMonthThatDoesNotBeginOnTheFirst() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(PeriodType.MONTH, LocalDate.of(2025, 3, 2)));
    }
}
