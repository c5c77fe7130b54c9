package id.kendali.engine.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.kendali.engine.indicator.formula.Joining;
import id.kendali.platform.calendar.Period;
import id.kendali.platform.calendar.PeriodType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What a figure reads, and whose figure a value feeds, are each other's inverse. */
class InputTests {

    @Property(tries = 500)
    void feedsExactlyThePeriodsThatLookAtIt(
            @ForAll PeriodShift shift,
            @ForAll PeriodType type,
            @ForAll @IntRange(max = 1_500) int day,
            @ForAll @IntRange(max = 1_500) int other) {
        Period seen = period(type, day);
        Period figure = period(type, other);
        assertThat(shift.feeds(seen).contains(figure))
                .isEqualTo(shift.of(figure).contains(seen));
        assertThat(shift.feeds(seen))
                .allSatisfy(fed -> assertThat(shift.of(fed)).contains(seen));
    }

    @Property(tries = 500)
    void feedsExactlyTheLongerPeriodsThatConsistOfIt(
            @ForAll Frequency frequency,
            @ForAll PeriodType type,
            @ForAll @IntRange(max = 1_500) int day,
            @ForAll @IntRange(max = 1_500) int other) {
        Period part = period(frequency.types().iterator().next(), day);
        Period whole = period(type, other);
        assertThat(frequency.wholes(part, type).contains(whole))
                .isEqualTo(frequency.parts(whole).contains(part));
    }

    @Property(tries = 300)
    void feedsTheFiguresThatReadIt(
            @ForAll PeriodShift shift, @ForAll Frequency stated, @ForAll @IntRange(max = 1_500) int day) {
        Input input = new Input("a", Input.Source.MEASURE, "A", shift, Joining.SUM, Joining.SUM);
        Period value = period(stated.types().iterator().next(), day);
        assertThat(input.feeds(value, Optional.of(stated), Optional.of(Frequency.QUARTER)))
                .allSatisfy(figure ->
                        assertThat(input.periods(figure, Optional.of(stated))).contains(value));
    }

    private static Period period(PeriodType type, int day) {
        return Period.containing(type, LocalDate.of(2023, 1, 1).plusDays(day));
    }

    @Test
    void looksBackWithinTheYearOfCumulativeCheckpoints() {
        assertThat(PeriodShift.PREVIOUS.of(Period.parse("2026-B06"))).containsExactly(Period.parse("2026-B03"));
        assertThat(PeriodShift.PREVIOUS.of(Period.parse("2026-B03"))).isEmpty();
        assertThat(PeriodShift.PREVIOUS.of(Period.parse("2026"))).containsExactly(Period.parse("2025"));
        assertThat(PeriodShift.SAME_LAST_YEAR.of(Period.parse("DAY-2024-02-29")))
                .containsExactly(Period.parse("DAY-2023-02-28"));
        assertThat(PeriodShift.SAME_LAST_YEAR.feeds(Period.parse("DAY-2023-02-28")))
                .containsExactly(Period.parse("DAY-2024-02-28"), Period.parse("DAY-2024-02-29"));
    }

    @Test
    void readsAYearFromItsParts() {
        Input spent = new Input("a", Input.Source.MEASURE, "A", PeriodShift.YEAR_TO_DATE, Joining.SUM, Joining.SUM);
        assertThat(spent.periods(Period.parse("MONTH-2026-03-01"), Optional.of(Frequency.MONTH)))
                .extracting(Period::toString)
                .containsExactly("MONTH-2026-01-01", "MONTH-2026-02-01", "MONTH-2026-03-01");
        assertThat(spent.periods(Period.parse("2026"), Optional.of(Frequency.MONTH)))
                .hasSize(12);
        assertThat(spent.feeds(
                        Period.parse("MONTH-2026-11-01"), Optional.of(Frequency.MONTH), Optional.of(Frequency.MONTH)))
                .containsExactlyInAnyOrder(
                        Period.parse("MONTH-2026-11-01"), Period.parse("MONTH-2026-12-01"), Period.parse("2026"));
        Input ceiling = Input.measure("b", "B");
        assertThat(ceiling.periods(Period.parse("MONTH-2026-03-01"), Optional.of(Frequency.YEAR)))
                .containsExactly(Period.parse("2026"));
        assertThat(ceiling.feeds(Period.parse("2026"), Optional.of(Frequency.YEAR), Optional.of(Frequency.MONTH)))
                .hasSize(13);
    }

    @Test
    void readsCheckpointsAloneOrAsTheirYear() {
        assertThat(Frequency.CHECKPOINT.parts(Period.parse("2026"))).hasSize(4);
        assertThat(Frequency.CHECKPOINT.parts(Period.parse("QUARTER-2026-01-01")))
                .isEmpty();
    }

    @Test
    void refusesAJoiningThatUnitsDoNotHave() {
        for (Joining joining : List.of(Joining.LAST, Joining.WEIGHTED_MEAN)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> new Input("a", Input.Source.MEASURE, "A", PeriodShift.SAME, joining, Joining.SUM));
        }
    }
}
