package id.kendali.engine.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.engine.indicator.formula.AchievementRule.Target;
import id.kendali.engine.indicator.formula.CompositeIndex;
import id.kendali.engine.indicator.formula.CompositeIndex.Dimension;
import id.kendali.engine.indicator.formula.Value;
import id.kendali.platform.calendar.Period;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

/** The definitions that Kendali carries, held against what the Renstra of Maluku Utara 2025–2029 prints; also its errors. */
class GoldenCaseTests {

    private static final UUID OFFICE = new UUID(3, 1);
    private static final Period SEMESTER = Period.parse("SEMESTER-2025-01-01");

    /** 1.1.3 SK.1 b: 3,6/3,6 × 100 % = 100 %. */
    @Test
    void givesThePrintedIndexAndItsAchievement() {
        Indicator index = CarriedDefinitions.indicator("IPH-PAS");
        Figures figures = new Figures(index, SEMESTER);
        IntStream.rangeClosed(1, 8).forEach(number -> figures.state("IPH_D" + number, SEMESTER, "0.9"));
        assertThat(figures.value()).isEqualTo(new BigDecimal("3.60"));
        assertThat(achievement(index, "3.6", figures.value())).isEqualByComparingTo("100");
    }

    /** Without a Rupbasan in the region: seven dimensions share the weight of the second. */
    @Test
    void givesTheIndexWithoutSeizedGoods() {
        Figures figures = new Figures(CarriedDefinitions.indicator("IPH-PAS"), SEMESTER);
        IntStream.rangeClosed(1, 8)
                .filter(number -> number != 2)
                .forEach(number -> figures.state("IPH_D" + number, SEMESTER, number == 1 ? "1" : "0.8"));
        assertThat(figures.computation().outcome().about()).isEqualTo("d2");
        figures.spare("IPH_D2", SEMESTER, "Wilayah ini tidak memiliki Rupbasan");
        // (1 + 6 × 0,8) ÷ 7 × 4
        assertThat(figures.value()).isEqualTo(new BigDecimal("3.31"));
    }

    /** 1.1.3 SK.1: the text names 8 dimensions, the printed formula sums 10, whose equal weights 8 answers do not fill. */
    @Test
    void showsThatThePrintedFormulaOfTenDimensionsDoesNotGiveThePrintedIndex() {
        List<Dimension> ten = IntStream.rangeClosed(1, 10)
                .mapToObj(number -> new Dimension("d" + number, BigDecimal.ONE, false))
                .toList();
        CompositeIndex printed = new CompositeIndex(ten, BigDecimal.valueOf(4));
        Map<String, Value> answers = new HashMap<>();
        IntStream.rangeClosed(1, 8).forEach(number -> answers.put("d" + number, Value.of(new BigDecimal("0.9"))));
        assertThat(printed.of(answers)).isEqualTo(Value.missing(Value.Reason.INPUT_MISSING, "d9"));
        Stream.of("d9", "d10").forEach(none -> answers.put(none, Value.of(BigDecimal.ZERO)));
        assertThat(printed.of(answers).number().orElseThrow()).isEqualByComparingTo("2.88");
    }

    /** 1.1.3 SK.1 c prints 109 % for 2024; no printed number over another one of the index and its predecessors is that. */
    @Test
    void findsNoPrintedNumbersThatGiveThe109PercentOf2024() {
        Indicator index = CarriedDefinitions.indicator("IPH-PAS");
        List<BigDecimal> printed = csv("performance_2020_2025.csv")
                .filter(row -> row.get("section").startsWith("SK.1")
                        && !row.get("value").isBlank())
                .map(row -> new BigDecimal(row.get("value")))
                .filter(value -> value.compareTo(new BigDecimal("109")) != 0)
                .distinct()
                .toList();
        assertThat(printed).hasSizeGreaterThan(4);
        for (BigDecimal target : printed) {
            for (BigDecimal realised : printed) {
                assertThat(achievement(index, target.toPlainString(), realised).setScale(0, RoundingMode.HALF_UP))
                        .as("%s of %s", realised, target)
                        .isNotEqualTo(new BigDecimal("109"));
            }
        }
        // It needs a realisation of 3,924, which is printed nowhere.
        assertThat(achievement(index, "3.6", new BigDecimal("3.924"))).isEqualByComparingTo("109");
    }

    /** 1.1.3 SK.2 IKK.1 a: 37 × 100 % / 50 = 74 %; 74 × 100 % / 100 = 74 %. */
    @Test
    void givesThePrintedShareOfReformActionsAndItsAchievement() {
        Indicator reform = CarriedDefinitions.indicator("IKK-19.1");
        Period b06 = Period.parse("2025-B06");
        Figures figures = new Figures(reform, b06);
        figures.state("RB_AKSI_TARGET", b06, "50");
        figures.state("RB_AKSI_TERLAKSANA", b06, "37");
        assertThat(figures.value()).isEqualTo(new BigDecimal("74.00"));
        assertThat(achievement(reform, "100", figures.value())).isEqualByComparingTo("74");
    }

    /** 1.1.3 Capaian Kinerja Anggaran: ceilings, spending and percentages of 2020 to 2024. */
    @ParameterizedTest
    @MethodSource("printedBudgets")
    void givesThePrintedShareOfTheBudgetSpent(String year, String ceiling, String spent, String percent) {
        Period whole = Period.year(Integer.parseInt(year));
        Figures figures = new Figures(CarriedDefinitions.indicator("SERAPAN-ANGGARAN"), whole);
        figures.state("DIPA_PAGU", whole, ceiling);
        figures.state("DIPA_REALISASI", Period.parse("MONTH-%s-03-01".formatted(year)), "1000");
        figures.state(
                "DIPA_REALISASI",
                Period.parse("MONTH-%s-12-01".formatted(year)),
                new BigDecimal(spent).subtract(new BigDecimal("1000")).toPlainString());
        assertThat(figures.value()).isEqualByComparingTo(percent);
        assertThat(figures.computation().provisional())
                .as("ten months are not stated")
                .isTrue();
    }

    static Stream<String[]> printedBudgets() {
        return csv("budget_2020_2024.csv").map(row -> new String[] {
            row.get("year"), row.get("ceiling_idr"), row.get("realisation_idr"), row.get("percent_printed")
        });
    }

    /** Risks and proposals are indicators, and nobody takes their silence for a number. */
    @Test
    void leavesWhatIsNotFedUnmeasured() {
        List<Indicator> all = DefinitionFiles.CARRIED.read().stream()
                .filter(tree -> tree.text("kind").equals("INDICATOR"))
                .map(Indicator::from)
                .toList();
        assertThat(csv("risks.csv").map(row -> row.get("code")))
                .hasSize(20)
                .allSatisfy(code -> assertThat(all).extracting(Indicator::code).contains(code));
        assertThat(all)
                .filteredOn(indicator -> !indicator.code().equals("IKK-19.1"))
                .allSatisfy(indicator -> {
                    assertThat(indicator.target()).isNull();
                    Computation computation = new Figures(indicator, SEMESTER).computation();
                    assertThat(computation.value()).isNull();
                    assertThat(computation.outcome().missing()).isEqualTo(MissingReason.NOTHING_REPORTED);
                });
        assertThat(all)
                .filteredOn(indicator -> indicator.proposal().isPresent())
                .extracting(Indicator::code)
                .contains("IKK-17.1", "IKK-19.2");
    }

    private static BigDecimal achievement(Indicator indicator, String target, BigDecimal realised) {
        return indicator
                .achievementRule()
                .of(Target.of(new BigDecimal(target)), realised, null)
                .uncapped();
    }

    private static Stream<CSVRecord> csv(String name) {
        ClassPathResource file = new ClassPathResource("renstra-malut-2025-2029/" + name);
        try (InputStreamReader content = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(content).stream()
                    .toList()
                    .stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** One office that states values, and the figure of its region. */
    private static final class Figures {

        private final Indicator indicator;
        private final Period period;
        private final List<MeasureValue> stated = new ArrayList<>();

        Figures(Indicator indicator, Period period) {
            this.indicator = indicator;
            this.period = period;
        }

        void state(String measure, Period when, String value) {
            stated.add(new MeasureValue(measure, OFFICE, "*", when, new BigDecimal(value), origin()));
        }

        void spare(String measure, Period when, String reason) {
            stated.add(MeasureValue.notApplicable(measure, OFFICE, "*", when, reason, origin()));
        }

        private static MeasureOrigin origin() {
            return new MeasureOrigin("test.value", UUID.randomUUID());
        }

        Computation computation() {
            return Computation.of(
                    indicator,
                    new FigureKey(indicator.code(), OFFICE, FigureLevel.REGION, period),
                    List.of(OFFICE),
                    new RecordedInputs(stated, CarriedDefinitions.all()));
        }

        BigDecimal value() {
            return computation().value();
        }
    }
}
