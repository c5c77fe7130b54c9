package id.kendali.engine.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every region, whatever its units report. */
class ComputationTests {

    private static final Indicator IKK_19_1 = CarriedDefinitions.indicator("IKK-19.1");

    @Property(tries = 300)
    void doesNotDependOnTheOrderOfUnits(@ForAll("reports") List<Report> reports, @ForAll Random random) {
        List<Report> shuffled = new ArrayList<>(reports);
        Collections.shuffle(shuffled, random);
        assertThat(compute(shuffled)).isEqualTo(compute(reports));
    }

    @Property(tries = 300)
    void isAsIfAWithdrawnReportHadNeverBeen(@ForAll("reports") List<Report> reports) {
        Map<UUID, Map<String, BigDecimal>> reported = reported(reports);
        UUID late = new UUID(9, 9);
        List<UUID> expected = new ArrayList<>(reported.keySet());
        expected.add(late);
        Computation before = HandMadeInputs.computation(IKK_19_1, expected, reported);
        reported.put(late, new Report(48, 11).values());
        Computation meanwhile = HandMadeInputs.computation(IKK_19_1, expected, reported);
        reported.remove(late);
        assertThat(meanwhile.inputsHash()).isNotEqualTo(before.inputsHash());
        assertThat(HandMadeInputs.computation(IKK_19_1, expected, reported)).isEqualTo(before);
    }

    @Property(tries = 300)
    void liesBetweenTheWorstAndTheBestUnit(@ForAll("reports") List<Report> reports) {
        BigDecimal value = compute(reports).value();
        List<BigDecimal> own =
                reports.stream().map(report -> compute(List.of(report)).value()).toList();
        assertThat(value).isBetween(Collections.min(own), Collections.max(own));
    }

    @Property(tries = 300)
    void isAtMostHalfALastDigitFromTheExactQuotient(@ForAll("reports") List<Report> reports) {
        Computation computation = compute(reports);
        BigDecimal numerator = computation.outcome().numerator();
        BigDecimal denominator = computation.outcome().denominator();
        BigDecimal difference = computation
                .value()
                .multiply(denominator)
                .subtract(numerator.multiply(new BigDecimal("100")))
                .abs();
        assertThat(difference).isLessThanOrEqualTo(denominator.multiply(new BigDecimal("0.005")));
    }

    @Provide
    Arbitrary<List<Report>> reports() {
        return Arbitraries.integers()
                .between(1, 60)
                .flatMap(target ->
                        Arbitraries.integers().between(0, target).map(realised -> new Report(target, realised)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    private static Computation compute(List<Report> reports) {
        Map<UUID, Map<String, BigDecimal>> reported = reported(reports);
        return HandMadeInputs.computation(IKK_19_1, reported.keySet(), reported);
    }

    private static Map<UUID, Map<String, BigDecimal>> reported(List<Report> reports) {
        Map<UUID, Map<String, BigDecimal>> reported = new HashMap<>();
        reports.forEach(report -> reported.put(report.unit(), report.values()));
        return reported;
    }

    record Report(UUID unit, int target, int realised) {

        Report(int target, int realised) {
            this(UUID.randomUUID(), target, realised);
        }

        Map<String, BigDecimal> values() {
            return Map.of(
                    "RB_AKSI_TARGET", BigDecimal.valueOf(target), "RB_AKSI_TERLAKSANA", BigDecimal.valueOf(realised));
        }
    }
}
