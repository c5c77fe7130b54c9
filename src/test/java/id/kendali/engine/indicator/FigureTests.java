package id.kendali.engine.indicator;

import static id.kendali.engine.indicator.IndicatorFixture.IKK;
import static id.kendali.engine.indicator.IndicatorFixture.PRINTED;
import static id.kendali.engine.indicator.IndicatorFixture.REGION;
import static id.kendali.engine.indicator.IndicatorFixture.b06;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.kendali.engine.indicator.HandWrittenReports.Report;
import id.kendali.platform.calendar.Period;
import id.kendali.platform.calendar.PeriodType;
import id.kendali.platform.organisation.OrganisationChanges;
import id.kendali.platform.organisation.UnitId;
import id.kendali.testing.KendaliTest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Each test has a year of its own, so that they do not add to each other's sums. */
@KendaliTest
@TestPropertySource(properties = "kendali.tests=indicator")
class FigureTests {

    @Autowired
    IndicatorFixture given;

    @Autowired
    HandWrittenReports reports;

    @Autowired
    Figures figures;

    @Autowired
    Measures measures;

    @Autowired
    OrganisationChanges organisation;

    @Autowired
    Recomputation recomputation;

    @Autowired
    JdbcClient database;

    /** Renstra of Maluku Utara 2025–2029, 1.1.3 SK.2: 13 units, 524 of 626; the office alone 37 of 50. */
    @Test
    void showsBothFiguresOfTheRegionAndAllThirteenUnitsAsPrinted() {
        Period period = b06(2031);
        List<Report> printed = PrintedReport.all().stream()
                .map(row -> new Report(
                        given.unit(row.unit()),
                        period,
                        row.target().longValueExact(),
                        row.realised().longValueExact()))
                .toList();
        given.asSystem(() -> reports.verifyAll(printed));
        given.awaitComputed();

        UUID office = given.unit("KANWIL-MALUT");
        Figure region =
                given.system(() -> figures.find(IKK, office, period, REGION).orElseThrow());
        assertThat(region.value()).isEqualTo(new BigDecimal("83.71"));
        assertThat(region.numerator()).isEqualByComparingTo("524");
        assertThat(region.denominator()).isEqualByComparingTo("626");
        assertThat(region.unitsCounted()).isEqualTo(13);
        assertThat(region.unitsExpected()).isEqualTo(13);
        assertThat(region.provisional()).isFalse();
        assertThat(region.formulaVersion()).isEqualTo(1);
        assertThat(region.unrounded(7)).contains(new BigDecimal("83.70607"));

        Figure alone =
                given.system(() -> figures.find(IKK, office, period, PRINTED).orElseThrow());
        assertThat(alone.value()).isEqualTo(new BigDecimal("74.00"));
        assertThat(alone.numerator()).isEqualByComparingTo("37");
        assertThat(alone.denominator()).isEqualByComparingTo("50");

        Map<UUID, Figure> own = given.system(
                () -> figures.ofUnits(IKK, printed.stream().map(Report::unit).toList(), period));
        for (PrintedReport row : PrintedReport.all()) {
            Figure figure = own.get(given.unit(row.unit()));
            assertThat(figure.value().setScale(0, RoundingMode.HALF_UP))
                    .as(row.unit())
                    .isEqualTo(row.percentPrinted());
        }
        assertThat(own.get(office).value()).isEqualTo(new BigDecimal("74.00"));
    }

    @Test
    void isProvisionalWhileUnitsAreMissingAndTakesBackWhatIsReturned() {
        Period period = b06(2032);
        UUID ternate = given.unit("LAPAS-IIA-TERNATE");
        UUID weda = given.unit("RUTAN-IIB-WEDA");
        UUID office = given.unit("KANWIL-MALUT");
        given.asSystem(() -> reports.verify(ternate, period, 48, 40));
        given.asSystem(() -> reports.verify(weda, period, 48, 36));
        given.awaitComputed();
        Figure two = given.system(() -> figures.region(IKK, office, period).orElseThrow());
        assertThat(two.value()).isEqualTo(new BigDecimal("79.17"));
        assertThat(two.provisional()).isTrue();
        assertThat(two.unitsCounted()).isEqualTo(2);

        given.asSystem(() -> reports.verify(ternate, period, 48, 41));
        given.awaitComputed();
        assertThat(given.system(() -> figures.region(IKK, office, period).orElseThrow())
                        .numerator())
                .isEqualByComparingTo("77");

        given.asSystem(() -> reports.takeBack(ternate, period));
        given.asSystem(() -> reports.takeBack(weda, period));
        given.awaitComputed();
        Figure none = given.system(() -> figures.region(IKK, office, period).orElseThrow());
        assertThat(none.value()).isNull();
        assertThat(none.missing()).isEqualTo(MissingReason.NOTHING_REPORTED);
        assertThat(none.id()).as("the row stays, its history is in the ledger").isEqualTo(two.id());
    }

    @Test
    void isNotMeasuredBeforeAnythingWasComputed() {
        Figure figure = given.system(
                () -> figures.region(IKK, given.unit("KANWIL-MALUT"), b06(2033)).orElseThrow());
        assertThat(figure.value()).isNull();
        assertThat(figure.missing()).isEqualTo(MissingReason.NOTHING_REPORTED);
        assertThat(figure.unitsExpected()).isEqualTo(13);
    }

    @Test
    void writesNothingWhenTheSameIsStatedAgain() {
        Period period = b06(2034);
        UUID tidore = given.unit("BAPAS-II-TIDORE");
        given.asSystem(() -> reports.verify(tidore, period, 48, 34));
        given.awaitComputed();
        int before = version(tidore, period);
        given.asSystem(() -> reports.verify(tidore, period, 48, 34));
        given.awaitComputed();
        assertThat(version(tidore, period)).isEqualTo(before);
        given.asSystem(() -> reports.verify(tidore, period, 48, 35));
        given.awaitComputed();
        assertThat(version(tidore, period)).isEqualTo(before + 1);
    }

    /** Moved and renamed on 1 August: B06 counts for the old region, B09 for the new one. */
    @Test
    void countsAMovedUnitWhereItBelongedAtTheEndOfThePeriod() {
        Period before = Period.checkpoint(2035, PeriodType.B06);
        Period after = Period.checkpoint(2035, PeriodType.B09);
        LocalDate move = LocalDate.of(2035, 8, 1);
        UUID moved = given.newUnit("UJI-PINDAH");
        given.attributes(moved, "Rutan Lama", "KANWIL-MALUT", LocalDate.of(2035, 1, 1), move);
        given.attributes(moved, "Rutan Baru", "KANWIL-MALUKU", move, LocalDate.of(2036, 1, 1));
        UUID ternate = given.unit("LAPAS-IIA-TERNATE");
        UUID malut = given.unit("KANWIL-MALUT");
        UUID maluku = given.unit("KANWIL-MALUKU");
        given.asSystem(() -> {
            reports.verify(moved, before, 10, 5);
            reports.verify(moved, after, 10, 8);
            reports.verify(ternate, before, 40, 40);
            reports.verify(ternate, after, 40, 40);
        });
        given.awaitComputed();

        assertThat(numerator(malut, before)).isEqualByComparingTo("45");
        assertThat(numerator(malut, after)).isEqualByComparingTo("40");
        assertThat(numerator(maluku, after)).isEqualByComparingTo("8");
        assertThat(given.system(() -> figures.region(IKK, maluku, before).orElseThrow())
                        .isMeasured())
                .isFalse();
        assertThat(given.system(() -> figures.region(IKK, malut, before).orElseThrow())
                        .unitsExpected())
                .isEqualTo(14);
        assertThat(given.system(() -> figures.region(IKK, malut, after).orElseThrow())
                        .unitsExpected())
                .isEqualTo(13);
    }

    /** The decision comes after the reports: both regions are computed again, for the periods that it concerns. */
    @Test
    void followsAUnitThatIsMovedAndClosedAfterItHasReported() {
        Period before = Period.checkpoint(2038, PeriodType.B06);
        Period after = Period.checkpoint(2038, PeriodType.B09);
        UUID unit = given.newUnit("UJI-MENYUSUL");
        given.attributes(unit, "Rutan Uji Menyusul", "KANWIL-BALI", LocalDate.of(2038, 1, 1), null);
        UUID bali = given.unit("KANWIL-BALI");
        UUID maluku = given.unit("KANWIL-MALUKU");
        given.asSystem(() -> {
            reports.verify(unit, before, 10, 5);
            reports.verify(unit, after, 10, 8);
        });
        given.awaitComputed();
        assertThat(numerator(bali, after)).isEqualByComparingTo("8");

        given.asSystem(() ->
                organisation.move(new UnitId(unit), new UnitId(maluku), LocalDate.of(2038, 8, 1), "Keputusan uji"));
        given.await(() -> !given.system(() -> figures.region(IKK, bali, after).orElseThrow())
                .isMeasured());
        given.awaitComputed();
        assertThat(numerator(maluku, after)).isEqualByComparingTo("8");
        assertThat(numerator(bali, before)).isEqualByComparingTo("5");

        given.asSystem(() -> organisation.close(new UnitId(unit), LocalDate.of(2038, 9, 1), "Keputusan uji"));
        given.await(() -> !given.system(() -> figures.region(IKK, maluku, after).orElseThrow())
                .isMeasured());
    }

    /** Computed under the old structure, not committed yet when the unit moves: nobody could see its figure then. */
    @Test
    void followsAUnitThatIsMovedWhileItsFirstFigureIsBeingComputed() {
        Period period = Period.checkpoint(2039, PeriodType.B09);
        UUID unit = given.newUnit("UJI-BERSAMAAN");
        given.attributes(unit, "Rutan Uji Bersamaan", "KANWIL-BALI", LocalDate.of(2039, 1, 1), null);
        UUID maluku = given.unit("KANWIL-MALUKU");
        given.awaitComputed();
        given.asSystem(() -> {
            reports.verify(unit, period, 10, 8);
            recomputation.batch(DirtyFigures.TakingOrder.NEWEST_FIRST);
            CompletableFuture.runAsync(() -> given.asSystem(() -> organisation.move(
                            new UnitId(unit), new UnitId(maluku), LocalDate.of(2039, 8, 1), "Keputusan uji")))
                    .join();
            IndicatorFixture.pause(500);
        });
        given.await(() -> given.system(() -> figures.region(IKK, maluku, period).orElseThrow())
                .isMeasured());
        assertThat(numerator(maluku, period)).isEqualByComparingTo("8");
    }

    @Test
    void keepsASeriesOverPeriodsInTheirOrder() {
        UUID sanana = given.unit("LAPAS-IIB-SANANA");
        given.asSystem(() -> {
            reports.verify(sanana, Period.checkpoint(2036, PeriodType.B09), 48, 30);
            reports.verify(sanana, Period.checkpoint(2036, PeriodType.B03), 48, 10);
            reports.verify(sanana, Period.checkpoint(2036, PeriodType.B06), 48, 20);
        });
        given.awaitComputed();
        assertThat(given.system(() -> figures.series(IKK, sanana, REGION)).stream()
                        .filter(figure -> figure.period().calendarYear() == 2036)
                        .map(figure -> figure.numerator().intValueExact()))
                .containsExactly(10, 20, 30);
    }

    @Test
    void refusesAMeasureThatTheCatalogueLacks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> given.asSystem(() -> measures.push(
                        "RB_AKSI",
                        given.unit("KANWIL-MALUT"),
                        HandWrittenReports.SUB_BIDANG,
                        b06(2037),
                        BigDecimal.ONE,
                        new MeasureOrigin("test.report", UUID.randomUUID()))))
                .withMessageContaining("RB_AKSI");
    }

    private BigDecimal numerator(UUID office, Period period) {
        return given.system(() -> figures.region(IKK, office, period).orElseThrow())
                .numerator();
    }

    private int version(UUID unit, Period period) {
        return given.system(() -> database.sql("""
                        select version from indicator.figure
                         where unit_id = :unit and level = 'UNIT' and period_type = :type and period_start = :start
                        """)
                .param("unit", unit)
                .param("type", period.type().name())
                .param("start", period.start())
                .query(Integer.class)
                .single());
    }
}
