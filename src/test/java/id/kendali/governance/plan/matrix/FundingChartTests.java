package id.kendali.governance.plan.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.MalukuUtara;
import id.kendali.governance.plan.matrix.FundingChart.Magnitude;
import id.kendali.platform.ui.YearChart;
import id.kendali.platform.ui.YearChart.Series;
import id.kendali.platform.ui.YearChart.Tick;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FundingChartTests {

    private final FundingMatrix matrix = FundingMatrix.of(MalukuUtara.plan(), code -> TableChoice.NONE);

    @Test
    void beginsAtZeroAndEndsAboveTheGreatestAmount() {
        FundingChart reform = chart("SK 19");
        assertThat(reform.magnitude()).isEqualTo(Magnitude.MILLION);
        assertThat(reform.drawing().ticks())
                .extracting(tick -> tick.value().toBigInteger().intValue())
                .containsExactly(0, 5000, 10000, 15000);
        assertThat(reform.drawing().ticks())
                .extracting(Tick::y)
                .containsExactly(168.0, 118.66666666666666, 69.33333333333333, 20.0);
        assertThat(chart("SK 17").drawing().ticks())
                .extracting(tick -> tick.value().toBigInteger().intValue())
                .containsExactly(0, 50, 100, 150);
    }

    @Test
    void drawsEachTableThroughItsAmounts() {
        Series printed = chart("SK 19").drawing().series().get(1);
        assertThat(printed.name()).isEqualTo("Lampiran I");
        assertThat(printed.lines()).containsExactly("76.0,140.4 172.0,112.7 268.0,85.1 364.0,57.4 460.0,29.8");
        assertThat(printed.label()).isEqualTo("Lampiran I 14.011");
    }

    @Test
    void keepsTheLabelsOfLinesThatEndCloseTogetherApart() {
        YearChart quality = chart("SK 17").drawing();
        assertThat(quality.series().get(0).labelY())
                .isLessThan(quality.series().get(0).points().get(4).y());
        assertThat(quality.series().get(1).labelY())
                .isGreaterThan(quality.series().get(1).points().get(4).y());
    }

    private FundingChart chart(String goal) {
        return FundingChart.of(matrix.goal(goal).orElseThrow(), matrix.years(), Map.of())
                .orElseThrow();
    }
}
