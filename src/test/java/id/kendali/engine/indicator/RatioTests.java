package id.kendali.engine.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Golden cases from the Renstra of Maluku Utara 2025–2029, 1.1.3 SK.2: its table of 13 units, and the cases of the rule. */
class RatioTests {

    private static final Indicator IKK_19_1 = CarriedDefinitions.indicator("IKK-19.1");

    @ParameterizedTest
    @MethodSource("printedReports")
    void givesThePercentThatThePlanPrints(PrintedReport printed) {
        BigDecimal value =
                outcome(List.of(reported(printed.target(), printed.realised()))).value();
        assertThat(value.setScale(0, RoundingMode.HALF_UP)).isEqualTo(printed.percentPrinted());
    }

    static Stream<PrintedReport> printedReports() {
        return PrintedReport.all().stream();
    }

    @Test
    void addsUpTheRegionBeforeItDivides() {
        Outcome region = outcome(PrintedReport.all().stream()
                .map(printed -> reported(printed.target(), printed.realised()))
                .toList());
        assertThat(region.numerator()).isEqualByComparingTo("524");
        assertThat(region.denominator()).isEqualByComparingTo("626");
        assertThat(region.value()).isEqualTo(new BigDecimal("83.71"));
    }

    @Test
    void givesTheOfficeAloneAsThePlanPrintsIt() {
        assertThat(outcome(List.of(reported("50", "37"))).value()).isEqualTo(new BigDecimal("74.00"));
    }

    @Test
    void roundsHalfUpAndOnlyAtTheLastStep() {
        // 1/16 = 6.25 %, 41/48 = 85.41666… %, 2/3 = 66.66… %, 7/32 = 21.875 %
        assertThat(outcome(List.of(reported("16", "1"))).value()).isEqualTo(new BigDecimal("6.25"));
        assertThat(outcome(List.of(reported("48", "41"))).value()).isEqualTo(new BigDecimal("85.42"));
        assertThat(outcome(List.of(reported("3", "2"))).value()).isEqualTo(new BigDecimal("66.67"));
        assertThat(outcome(List.of(reported("32", "7"))).value()).isEqualTo(new BigDecimal("21.88"));
        // Rounding each unit first would give 33.33 + 33.33 + 33.33 = 99.99 on the way to 33.33.
        assertThat(outcome(List.of(reported("3", "1"), reported("3", "1"), reported("3", "1")))
                        .value())
                .isEqualTo(new BigDecimal("33.33"));
    }

    @Test
    void saysWhyThereIsNoValueForADenominatorOfZero() {
        Outcome outcome = outcome(List.of(reported("0", "0")));
        assertThat(outcome.value()).isNull();
        assertThat(outcome.missing()).isEqualTo(MissingReason.DENOMINATOR_ZERO);
    }

    @Test
    void isNotMeasuredAndNotZeroAsLongAsNothingIsReported() {
        Computation computation = HandMadeInputs.computation(IKK_19_1, units(13), Map.of());
        assertThat(computation.value()).isNull();
        assertThat(computation.outcome().missing()).isEqualTo(MissingReason.NOTHING_REPORTED);
        assertThat(computation.provisional()).isFalse();
        assertThat(computation.expected()).isEqualTo(13);
    }

    @Test
    void isZeroIfNothingWasRealised() {
        assertThat(outcome(List.of(reported("48", "0"))).value()).isEqualTo(new BigDecimal("0.00"));
    }

    @Test
    void isProvisionalUntilEveryUnitHasReported() {
        List<UUID> units = units(13);
        Map<UUID, Map<String, BigDecimal>> nine =
                units.stream().limit(9).collect(Collectors.toMap(unit -> unit, unit -> reported("48", "40")));
        Computation computation = HandMadeInputs.computation(IKK_19_1, units, nine);
        assertThat(computation.provisional()).isTrue();
        assertThat(computation.counted()).isEqualTo(9);
        assertThat(computation.value()).isEqualTo(new BigDecimal("83.33"));
    }

    @Test
    void leavesOutAUnitThatReportedOnlyAPart() {
        UUID whole = UUID.randomUUID();
        UUID part = UUID.randomUUID();
        Map<UUID, Map<String, BigDecimal>> reported =
                Map.of(whole, reported("48", "24"), part, Map.of("RB_AKSI_TARGET", new BigDecimal("48")));
        Computation computation = HandMadeInputs.computation(IKK_19_1, List.of(whole, part), reported);
        assertThat(computation.value()).isEqualTo(new BigDecimal("50.00"));
        assertThat(computation.counted()).isEqualTo(1);
        assertThat(HandMadeInputs.computation(IKK_19_1, List.of(part), reported)
                        .outcome()
                        .missing())
                .isEqualTo(MissingReason.INPUT_MISSING);
    }

    @Test
    void judgesAValueByTargetAndTolerance() {
        assertThat(Stream.of("100", "99.99", "85", "84.99", "75", "74.99")
                        .map(value -> IKK_19_1.standing(new BigDecimal(value))))
                .containsExactly(
                        Standing.REACHED,
                        Standing.TOLERATED,
                        Standing.TOLERATED,
                        Standing.BELOW,
                        Standing.BELOW,
                        Standing.FAR_BELOW);
        assertThat(IKK_19_1.standing(null)).isEqualTo(Standing.NOT_MEASURED);
    }

    private static Outcome outcome(List<Map<String, BigDecimal>> units) {
        Map<UUID, Map<String, BigDecimal>> byUnit = new HashMap<>();
        units.forEach(unit -> byUnit.put(UUID.randomUUID(), unit));
        return HandMadeInputs.computation(IKK_19_1, byUnit.keySet(), byUnit).outcome();
    }

    private static List<UUID> units(int count) {
        UUID[] units = new UUID[count];
        Arrays.setAll(units, number -> new UUID(7, number));
        return List.of(units);
    }

    private static Map<String, BigDecimal> reported(String target, String realised) {
        return reported(new BigDecimal(target), new BigDecimal(realised));
    }

    private static Map<String, BigDecimal> reported(BigDecimal target, BigDecimal realised) {
        return Map.of("RB_AKSI_TARGET", target, "RB_AKSI_TERLAKSANA", realised);
    }
}
