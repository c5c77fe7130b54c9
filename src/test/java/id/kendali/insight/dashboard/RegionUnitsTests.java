package id.kendali.insight.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.engine.indicator.Standing;
import id.kendali.insight.dashboard.RegionUnits.UnitRow;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.organisation.UnitType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RegionUnitsTests {

    @Test
    void showsAllUnitsAsTheyStandWhileOneCanTakeThemIn() {
        RegionUnits units = units(60);
        assertThat(units.isShortened()).isFalse();
        assertThat(units.shown()).isEqualTo(units.all());
        assertThat(units.worst()).hasSize(60);
    }

    @Test
    void showsTheWorstOfARegionThatHasMore() {
        RegionUnits units = units(61);
        assertThat(units.isShortened()).isTrue();
        assertThat(units.shown()).hasSize(30).isEqualTo(units.worst());
        assertThat(units.shown()).extracting(UnitRow::value).startsWith(value(1), value(2), value(3));
    }

    @Test
    void asksTheIndicatorWhichIsWorse() {
        List<UnitRow> rows = units(61).all();
        RegionUnits lowerIsBetter = new RegionUnits(rows, Comparator.reverseOrder());
        assertThat(lowerIsBetter.shown()).extracting(UnitRow::value).startsWith(value(60), value(59));
        assertThat(lowerIsBetter.worstOf(rows.subList(0, 3)).value()).isEqualTo(value(60));
        assertThat(lowerIsBetter.worstFirst().get(60).value()).isNull();
    }

    @Test
    void putsTheUnmeasuredBehindAllOthersAndCountsEveryUnit() {
        RegionUnits units = units(61);
        assertThat(units.worstFirst().get(60).value()).isNull();
        assertThat(units.size()).isEqualTo(61);
        assertThat(units.outsideTolerance()).isEqualTo(60);
    }

    /** The first, the office, is not measured; the last is the worst. */
    private static RegionUnits units(int count) {
        return new RegionUnits(
                IntStream.range(0, count)
                        .mapToObj(number -> number == 0
                                ? new UnitRow(unit(number), null, Standing.NOT_MEASURED)
                                : new UnitRow(unit(number), value(count - number), Standing.FAR_BELOW))
                        .toList(),
                Comparator.naturalOrder());
    }

    private static BigDecimal value(int number) {
        return BigDecimal.valueOf(number);
    }

    private static Unit unit(int number) {
        return new Unit(
                new UnitId(new UUID(0, number)),
                "UPT-" + number,
                "Unit " + number,
                "Unit " + number,
                UnitType.LAPAS,
                null,
                null,
                null,
                null,
                false,
                ZoneId.of("Asia/Jayapura"),
                null,
                null,
                LocalDate.of(2025, 1, 1),
                false);
    }
}
