package id.kendali.engine.indicator.formula;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.engine.indicator.formula.Joining.Weighted;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoiningTests {

    private static final Value UNREPORTED = Value.missing(Value.Reason.NOTHING_REPORTED, "unit");

    @ParameterizedTest
    @CsvSource({"SUM, 60", "MEAN, 20", "WEIGHTED_MEAN, 23.333333", "SMALLEST, 10", "LARGEST, 30", "LAST, 30"})
    void joinsWhatIsKnown(Joining joining, BigDecimal expected) {
        List<Weighted> values = List.of(weighted(10, 1), weighted(20, 2), Weighted.of(UNREPORTED), weighted(30, 3));
        assertThat(joining.of(values, "x").number())
                .hasValueSatisfying(value -> assertThat(value.setScale(6, java.math.RoundingMode.HALF_UP))
                        .isEqualByComparingTo(expected));
    }

    @Test
    void saysWhyThereIsNothingToJoin() {
        assertThat(Joining.SUM.of(List.of(), "x")).isEqualTo(Value.missing(Value.Reason.NOTHING_REPORTED, "x"));
        assertThat(Joining.SUM.of(List.of(Weighted.of(UNREPORTED)), "x")).isEqualTo(UNREPORTED);
        assertThat(Joining.WEIGHTED_MEAN.of(List.of(weighted(10, 0)), "x"))
                .isEqualTo(Value.missing(Value.Reason.DENOMINATOR_ZERO, "x"));
    }

    private static Weighted weighted(int value, int weight) {
        return new Weighted(Value.of(BigDecimal.valueOf(value)), BigDecimal.valueOf(weight));
    }
}
