package id.kendali.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.platform.ui.YearChart.Point;
import id.kendali.platform.ui.YearChart.Series;
import id.kendali.platform.ui.YearChart.Values;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class YearChartTests {

    private static final List<Integer> YEARS = List.of(2024, 2025, 2026, 2027);

    @Test
    void drawsNothingWithoutValues() {
        assertThat(YearChart.of(YEARS, List.of(values(Map.of(2020, 5)), values(Map.of()))))
                .isEmpty();
    }

    @Test
    void interruptsTheLineInAYearWithoutValue() {
        Series series = chart(values(Map.of(2024, 10, 2025, 30, 2027, 15))).get(0);
        assertThat(series.lines()).containsExactly("76.0,118.7 204.0,20.0", "460.0,94.0");
        assertThat(series.label()).isEqualTo("15");
    }

    @Test
    void marksWhatIsUncertain() {
        Series series = chart(new Values(
                        "", Map.of(2024, BigDecimal.ONE, 2025, BigDecimal.TEN), Set.of(2025), NumberForm::of))
                .get(0);
        assertThat(series.points()).extracting(Point::certain).containsExactly(true, false);
    }

    @Test
    void keepsLabelsThatWouldMeetApart() {
        assertThat(chart(values(Map.of(2027, 80)), values(Map.of(2027, 82))))
                .extracting(series -> series.labelY() > series.end().y())
                .containsExactly(true, false);
        assertThat(chart(values(Map.of(2027, 80)), values(Map.of(2027, 80))))
                .extracting(series -> series.labelY() > series.end().y())
                .containsExactly(false, true);
        assertThat(chart(values(Map.of(2027, 10)), values(Map.of(2027, 80))))
                .extracting(series -> series.labelY() > series.end().y())
                .containsExactly(false, false);
    }

    @Test
    void leavesALabelAboveItsPointWhereAnotherLineOnlyPassesThrough() {
        assertThat(chart(values(Map.of(2026, 80, 2027, 40)), values(Map.of(2026, 80))))
                .extracting(series -> series.labelY() > series.end().y())
                .containsExactly(false, false);
    }

    private static List<Series> chart(Values... values) {
        return YearChart.of(YEARS, List.of(values)).orElseThrow().series();
    }

    private static Values values(Map<Integer, Integer> byYear) {
        Map<Integer, BigDecimal> values = new TreeMap<>();
        byYear.forEach((year, value) -> values.put(year, BigDecimal.valueOf(value)));
        return new Values("", values, Set.of(), NumberForm::of);
    }
}
