package id.kendali.engine.indicator;

import static id.kendali.engine.indicator.IndicatorFixture.IKK;
import static id.kendali.engine.indicator.IndicatorFixture.b06;
import static id.kendali.engine.indicator.IndicatorFixture.nation;
import static id.kendali.engine.indicator.IndicatorFixture.position;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kendali.platform.calendar.Period;
import id.kendali.platform.database.Scope;
import id.kendali.testing.KendaliTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** What raw SQL lets through in the application's role, for each kind of position. */
@KendaliTest
@TestPropertySource(properties = "kendali.tests=indicator")
class FigureScopeTests {

    private static final Period PERIOD = b06(2090);

    @Autowired
    IndicatorFixture given;

    @Autowired
    HandWrittenReports reports;

    @Autowired
    Figures figures;

    @Autowired
    Measures measures;

    @Autowired
    JdbcClient database;

    private UUID office;
    private UUID ternate;
    private UUID weda;
    private UUID aceh;
    private UUID directorate;
    private Set<UUID> region;

    @BeforeEach
    void twoRegionsHaveReported() {
        office = given.unit("KANWIL-MALUT");
        ternate = given.unit("LAPAS-IIA-TERNATE");
        weda = given.unit("RUTAN-IIB-WEDA");
        aceh = given.unit("KANWIL-ACEH");
        directorate = given.unit("DITJENPAS");
        region = given.region("KANWIL-MALUT", PERIOD.end());
        given.asSystem(() -> {
            reports.verify(office, PERIOD, 50, 37);
            reports.verify(ternate, PERIOD, 48, 41);
            reports.verify(weda, PERIOD, 48, 36);
            reports.verify(aceh, PERIOD, 50, 50);
        });
        given.awaitComputed();
    }

    @Test
    void showsNothingWithoutAScope() {
        assertThat(given.system(() -> seen())).isNotEmpty();
        assertThat(withoutScope("indicator.figure")).isZero();
        assertThat(withoutScope("indicator.measure_value")).isZero();
        assertThat(withoutScope("indicator.definition")).isZero();
    }

    @Test
    void showsAUnitItsOwnFigureAlone() {
        Scope operator = position(Set.of(ternate), "*");
        assertThat(given.as(operator, this::seen)).containsExactly("UNIT " + ternate + " wilayah");
        assertThat(given.as(operator, () -> figures.region(IKK, office, PERIOD)))
                .isEmpty();
        assertThat(given.as(operator, () -> figures.ofUnits(IKK, List.of(ternate, weda), PERIOD)))
                .containsOnlyKeys(ternate);
    }

    @Test
    void showsTheOperatorOfTheOfficeNotTheRegion() {
        Scope operator = position(Set.of(office), "*");
        assertThat(given.as(operator, this::seen))
                .containsExactlyInAnyOrder("UNIT " + office + " wilayah", "REGION " + office + " tercetak");
    }

    @Test
    void showsThePositionsOfTheRegionAllOfIt() {
        Scope kakanwil = position(region, "*");
        assertThat(given.as(kakanwil, this::seen))
                .containsExactlyInAnyOrder(
                        "UNIT " + office + " wilayah",
                        "UNIT " + ternate + " wilayah",
                        "UNIT " + weda + " wilayah",
                        "REGION " + office + " wilayah",
                        "REGION " + office + " tercetak");
    }

    @Test
    void showsARegionThatIsItsOfficeAloneToThatOffice() {
        assertThat(given.as(position(Set.of(aceh), "*"), this::seen))
                .containsExactlyInAnyOrder(
                        "UNIT " + aceh + " wilayah", "REGION " + aceh + " wilayah", "REGION " + aceh + " tercetak");
    }

    @Test
    void showsWhoWatchesTheNationTheRegionsAndNothingBelow() {
        assertThat(given.as(nation(), this::seen))
                .containsExactlyInAnyOrder(
                        "REGION " + office + " wilayah",
                        "REGION " + office + " tercetak",
                        "REGION " + aceh + " wilayah",
                        "REGION " + aceh + " tercetak",
                        "NATION " + directorate + " wilayah",
                        "NATION " + directorate + " tercetak");
        assertThat(given.as(nation(), () -> count("indicator.measure_value"))).isZero();
        assertThat(given.as(nation(), () -> figures.ofRegions(IKK, PERIOD)).stream()
                        .map(Figure::unit))
                .containsExactly(office, aceh);
    }

    @Test
    void confinesReportedValuesToUnitAndSubBidang() {
        assertThat(given.as(position(region, "TUU-RENRB"), () -> count("indicator.measure_value")))
                .isEqualTo(6);
        assertThat(given.as(position(region, "YANBIN-TAHANAN-ANAK"), () -> count("indicator.measure_value")))
                .isZero();
        assertThat(given.as(position(Set.of(weda), "*"), () -> count("indicator.measure_value")))
                .isEqualTo(2);
    }

    @Test
    void letsAVerifierPushForTheRegionAndForNoOther() {
        Scope verifier = position(region, "TUU-RENRB");
        given.as(verifier, () -> reports.verify(weda, PERIOD, 48, 37));
        given.awaitComputed();
        assertThat(given.system(() ->
                        figures.ofUnits(IKK, List.of(weda), PERIOD).get(weda).numerator()))
                .isEqualByComparingTo("37");
        assertThatThrownBy(() -> given.as(verifier, () -> reports.verify(aceh, b06(2091), 48, 37)))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void letsNobodyButTheJobWriteFigures() {
        Scope kakanwil = position(region, "*");
        assertThat(given.as(
                        kakanwil,
                        () -> database.sql("update indicator.figure set value = 100, missing_reason = null")
                                .update()))
                .isZero();
        assertThatThrownBy(() -> given.as(
                        kakanwil,
                        () -> database.sql("delete from indicator.figure").update()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> given.system(() -> database.sql("update indicator.definition set content = '{}'")
                        .update()))
                .isInstanceOf(DataAccessException.class);
    }

    private List<String> seen() {
        return database.sql("""
                        select level || ' ' || unit_id || ' ' || variant from indicator.figure
                         where period_start = :start and period_type = :type
                        """)
                .param("start", PERIOD.start())
                .param("type", PERIOD.type().name())
                .query(String.class)
                .list();
    }

    private int count(String table) {
        return database.sql("select count(*) from " + table + " where period_start = :start and period_type = :type")
                .param("start", PERIOD.start())
                .param("type", PERIOD.type().name())
                .query(Integer.class)
                .single();
    }

    private int withoutScope(String table) {
        return database.sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }
}
