package id.kendali.engine.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.platform.calendar.Period;
import id.kendali.platform.organisation.OrganisationChanges;
import id.kendali.platform.organisation.UnitId;
import id.kendali.testing.KendaliTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Formulas of every kind: small steps give what the whole gives, for units, regions and the nation. */
@KendaliTest
@TestPropertySource(properties = "kendali.tests=indicator")
class FormulaHistoryTests {

    private static final List<String> UNITS =
            List.of("KANWIL-MALUT", "LAPAS-IIA-TERNATE", "RUTAN-IIB-WEDA", "BAPAS-II-TIDORE", "KANWIL-ACEH");
    private static final int STEPS = 90;

    @Autowired
    IndicatorFixture given;

    @Autowired
    CatalogueLoader loader;

    @Autowired
    StatedValues stated;

    @Autowired
    OrganisationChanges organisation;

    @Autowired
    Figures figures;

    @Autowired
    FullRecomputation full;

    @BeforeEach
    void aCatalogueWithOneOfEach() {
        List<DefinitionTree> all = new ArrayList<>(DefinitionFiles.CARRIED.read());
        all.addAll(MadeCatalogue.all());
        loader.load(all);
    }

    /** Random histories of stating, stating again, that something does not apply, taking back and moving a unit. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5})
    void givesTheSameBySmallStepsAsFromScratch(long seed) {
        Random random = new Random(seed);
        int year = 2310 + 3 * (int) seed;
        List<UUID> units = new ArrayList<>(UNITS.stream().map(given::unit).toList());
        UUID wanderer = given.newUnit("UJI-RUMUS-" + seed);
        given.attributes(wanderer, "Rutan Uji", "KANWIL-MALUT", LocalDate.of(year, 1, 1), null);
        units.add(wanderer);
        for (int step = 0; step < STEPS; step++) {
            if (step == STEPS / 2) {
                LocalDate day = LocalDate.of(year, 2, 1).plusDays(random.nextInt(300));
                given.asSystem(() -> organisation.move(
                        new UnitId(wanderer), new UnitId(given.unit("KANWIL-ACEH")), day, "Keputusan uji"));
            }
            step(random, year, units.get(random.nextInt(units.size())));
        }
        given.await(() -> {
            given.awaitComputed();
            return deviations(year).isEmpty();
        });
        assertThat(measured(year)).as("figures with a value").isGreaterThan(20);
    }

    private void step(Random random, int year, UUID unit) {
        String measure = MadeCatalogue.MEASURES.get(random.nextInt(MadeCatalogue.MEASURES.size()));
        LocalDate start = LocalDate.of(year + random.nextInt(2), 1 + 3 * random.nextInt(4), 1);
        Period quarter = Period.parse("QUARTER-" + start);
        MeasureOrigin origin = StatedValues.origin(measure, unit, quarter, random.nextInt(2));
        given.asSystem(() -> {
            if (random.nextInt(6) == 0) {
                stated.takeBack(origin);
            } else if (random.nextInt(8) == 0) {
                stated.state(List.of(MeasureValue.notApplicable(
                        measure, unit, "*", quarter, "Tidak ada di satuan kerja ini", origin)));
            } else {
                BigDecimal value = BigDecimal.valueOf(random.nextInt(40));
                stated.state(List.of(new MeasureValue(measure, unit, "*", quarter, value, origin)));
            }
        });
    }

    private List<FullRecomputation.Deviation> deviations(int year) {
        return given.system(full::check).stream()
                .filter(deviation -> deviation.figure().contains("UJI-"))
                .filter(deviation -> deviation.figure().contains(String.valueOf(year))
                        || deviation.figure().contains(String.valueOf(year + 1)))
                .toList();
    }

    private long measured(int year) {
        return MadeCatalogue.all().stream()
                .filter(tree -> tree.text("kind").equals("INDICATOR"))
                .flatMap(tree -> UNITS.stream()
                        .flatMap(unit -> given
                                .system(() -> figures.series(
                                        tree.text("code"), given.unit(unit), FigureLevel.UNIT, "wilayah"))
                                .stream()))
                .filter(figure -> figure.isMeasured() && figure.period().calendarYear() == year)
                .count();
    }

    /** Sum over sum differs from the mean of the units, and the nation adds up all regions. */
    @Test
    void bringsUnitsToRegionsAndTheNationAsTheDefinitionSays() {
        Period quarter = Period.parse("QUARTER-2302-01-01");
        UUID ternate = given.unit("LAPAS-IIA-TERNATE");
        UUID weda = given.unit("RUTAN-IIB-WEDA");
        UUID aceh = given.unit("KANWIL-ACEH");
        given.asSystem(() -> stated.state(List.of(
                value("UJI_A", ternate, quarter, 10),
                value("UJI_B", ternate, quarter, 20),
                value("UJI_BOBOT", ternate, quarter, 1),
                value("UJI_A", weda, quarter, 30),
                value("UJI_B", weda, quarter, 40),
                value("UJI_BOBOT", weda, quarter, 3),
                value("UJI_A", aceh, quarter, 60),
                value("UJI_B", aceh, quarter, 60))));
        given.awaitComputed();
        assertThat(of("UJI-RASIO", "KANWIL-MALUT", quarter)).isEqualTo(new BigDecimal("66.67"));
        assertThat(of("UJI-RASIO", "DITJENPAS", quarter)).isEqualTo(new BigDecimal("83.33"));
        // (10/21 + 30/41) ÷ 2
        assertThat(of("UJI-RATA", "KANWIL-MALUT", quarter)).isEqualTo(new BigDecimal("0.60"));
        // (30 × 1 + 70 × 3) ÷ 4
        assertThat(of("UJI-TIMBANG", "KANWIL-MALUT", quarter)).isEqualTo(new BigDecimal("60.00"));
        assertThat(of("UJI-BURUK", "KANWIL-MALUT", quarter)).isEqualTo(new BigDecimal("-10.00"));
        assertThat(of("UJI-BURUK", "DITJENPAS", quarter)).isEqualTo(new BigDecimal("-10.00"));
        // (66,666… × 2 + 0,6039… + 30) ÷ 4 × 4: from figures that were not rounded
        assertThat(of("UJI-INDEKS", "KANWIL-MALUT", quarter)).isEqualTo(new BigDecimal("163.94"));
        Figure nation = figure("UJI-RASIO", "DITJENPAS", quarter);
        assertThat(nation.level()).isEqualTo(FigureLevel.NATION);
        assertThat(nation.unitsCounted()).isEqualTo(3);
        assertThat(nation.provisional()).isTrue();
        Figure growth = figure("UJI-TUMBUH", "KANWIL-MALUT", quarter);
        assertThat(growth.isMeasured()).isFalse();
        assertThat(growth.missing()).isEqualTo(MissingReason.INPUT_MISSING);
        assertThat(growth.missingAbout()).isEqualTo("lalu");
        assertThat(figure("UJI-JALAN", "KANWIL-MALUT", Period.year(2302)).provisional())
                .as("three quarters of the year are still to come")
                .isTrue();
    }

    @Test
    void sharesTheWeightOfWhatDoesNotApplyAndSaysSoWhereItMust() {
        Period quarter = Period.parse("QUARTER-2303-01-01");
        UUID weda = given.unit("RUTAN-IIB-WEDA");
        given.asSystem(() -> stated.state(List.of(
                value("UJI_A", weda, quarter, 30),
                MeasureValue.notApplicable(
                        "UJI_B", weda, "*", quarter, "Tidak ada", StatedValues.origin("UJI_B", weda, quarter, 0)))));
        given.awaitComputed();
        Figure growth = given.system(
                () -> figures.ofUnits("UJI-JALAN", List.of(weda), quarter).get(weda));
        assertThat(growth.missing()).isEqualTo(MissingReason.NOT_APPLICABLE);
        assertThat(growth.missingAbout()).isEqualTo("b");
    }

    private static MeasureValue value(String measure, UUID unit, Period period, int value) {
        return new MeasureValue(
                measure, unit, "*", period, BigDecimal.valueOf(value), StatedValues.origin(measure, unit, period, 0));
    }

    private BigDecimal of(String indicator, String unit, Period period) {
        return figure(indicator, unit, period).value();
    }

    private Figure figure(String indicator, String unit, Period period) {
        UUID id = given.unit(unit);
        return given.system(() -> figures.find(indicator, id, period, "wilayah").orElseThrow());
    }
}
