package id.kendali.insight.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.platform.calendar.Period;
import id.kendali.platform.calendar.PeriodType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeriodsTests {

    private static final Period B03 = Period.parse("2025-B03");
    private static final Period B06 = Period.parse("2025-B06");
    private static final Period B09 = Period.parse("2025-B09");
    private static final List<Period> KNOWN = List.of(B09, B06, B03);

    @Test
    void comparesWithThePeriodBefore() {
        assertThat(Periods.compared(null, KNOWN, B09)).isEqualTo(B06);
        assertThat(Periods.compared(null, KNOWN, B03)).isNull();
    }

    @Test
    void comparesWithWhatIsAskedForIfThereIsAFigure() {
        assertThat(Periods.compared(B03, KNOWN, B09)).isEqualTo(B03);
        assertThat(Periods.compared(B09, KNOWN, B03)).isEqualTo(B09);
        assertThat(Periods.compared(Period.parse("2024-B12"), KNOWN, B09)).isEqualTo(B06);
        assertThat(Periods.compared(B09, KNOWN, B09)).isEqualTo(B06);
    }

    @Test
    void takesNothingForAPeriodThatCannotBeRead() {
        assertThat(Periods.read("2025-B07")).isNull();
        assertThat(Periods.read("")).isNull();
        assertThat(Periods.read("2025-B06")).isEqualTo(B06);
    }

    @Test
    void showsTheRunningCheckpointBeforeAnythingIsReported() {
        assertThat(Periods.orRunning(List.of(), LocalDate.of(2027, 4, 1)))
                .containsExactly(Period.checkpoint(2027, PeriodType.B06));
        assertThat(Periods.orRunning(List.of(), LocalDate.of(2027, 12, 31)))
                .containsExactly(Period.checkpoint(2027, PeriodType.B12));
        List<Period> known = List.of(Period.checkpoint(2025, PeriodType.B03));
        assertThat(Periods.orRunning(known, LocalDate.of(2027, 4, 1))).isEqualTo(known);
    }
}
