package id.kendali.engine.indicator;

import static id.kendali.engine.indicator.IndicatorFixture.IKK;
import static id.kendali.engine.indicator.IndicatorFixture.b06;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.kendali.platform.calendar.Period;
import id.kendali.testing.KendaliTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Versions stay as they were loaded; a new one counts from its day on. */
@KendaliTest
@TestPropertySource(properties = "kendali.tests=indicator")
class CatalogueLoaderTests {

    @Autowired
    CatalogueLoader loader;

    @Autowired
    Catalogue catalogue;

    @Autowired
    IndicatorFixture given;

    @Autowired
    HandWrittenReports reports;

    @Autowired
    Figures figures;

    @Autowired
    JdbcClient database;

    @Test
    void loadsTheFirstDefinitionsWithTheirHash() {
        assertThat(catalogue.indicator(IKK, b06(2025)).orElseThrow().number()).isEqualTo("IKK 19.1");
        assertThat(catalogue.indicator(IKK, b06(2024))).isEmpty();
        assertThat(given.system(() -> database.sql(
                                "select count(*) from indicator.definition where sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')")
                        .query(Integer.class)
                        .single()))
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    void doesNothingWhenTheSameIsLoadedAgain() {
        int before = stored();
        loader.load(DefinitionFiles.CARRIED.read());
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void refusesChangedContentUnderAVersionThatIsInForce() {
        List<DefinitionTree> changed = withIndicator(Map.of("target", 90));
        assertThatIllegalStateException()
                .isThrownBy(() -> loader.load(changed))
                .withMessageContaining("INDICATOR IKK-19.1 version 1")
                .withMessageContaining("new version");
        assertThat(catalogue.indicator(IKK).orElseThrow().target()).isEqualByComparingTo("100");
    }

    @Test
    void namesThePlaceOfWhatIsMissing() {
        List<DefinitionTree> broken = withIndicator(Map.of("version", 7, "valid_from", "2199-01-01", "polarity", "UP"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> loader.load(broken))
                .withMessageContaining("UP");
        DefinitionTree tree = new DefinitionTree("ikk.yaml", Map.of("name", Map.of("id", "Nama")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tree.wording("name"))
                .withMessage("ikk.yaml › name: 'en' must be String but is missing");
    }

    @Test
    void keepsTheHashWhateverTheOrderOfNames() {
        DefinitionTree tree = DefinitionFiles.CARRIED.read().get(0);
        Map<String, Object> reversed = new LinkedHashMap<>();
        new TreeMap<>(tree.values()).descendingMap().forEach(reversed::put);
        DefinitionTree reordered = new DefinitionTree("other", reversed);
        assertThat(reordered.canonical()).isEqualTo(tree.canonical());
    }

    /** A formula published for 2100 leaves 2099 as it was and computes 2100 again. */
    @Test
    void computesWithTheVersionThatIsInForceAtTheEndOfThePeriod() {
        Period old = b06(2099);
        Period young = b06(2100);
        UUID weda = given.unit("RUTAN-IIB-WEDA");
        given.asSystem(() -> {
            reports.verify(weda, old, 48, 36);
            reports.verify(weda, young, 48, 36);
        });
        given.awaitComputed();
        assertThat(value(weda, young)).isEqualByComparingTo("75");
        Map<String, Object> perMille = Map.of(
                "kind", "RATIO", "numerator", "RB_AKSI_TERLAKSANA", "denominator", "RB_AKSI_TARGET", "factor", 1000);
        loader.load(withIndicator(Map.of("version", 2, "valid_from", "2100-01-01", "formula", perMille)));
        given.awaitComputed();
        assertThat(value(weda, old)).isEqualByComparingTo("75");
        assertThat(value(weda, young)).isEqualByComparingTo("750");
        assertThat(catalogue.indicators().stream()
                        .filter(indicator -> indicator.code().equals(IKK)))
                .extracting(Indicator::version)
                .containsExactly(1);
    }

    private BigDecimal value(UUID unit, Period period) {
        return given.system(
                () -> figures.ofUnits(IKK, List.of(unit), period).get(unit).value());
    }

    private int stored() {
        return given.system(() -> database.sql("select count(*) from indicator.definition")
                .query(Integer.class)
                .single());
    }

    /** The files with the indicator changed, or with a further version of it. */
    private static List<DefinitionTree> withIndicator(Map<String, Object> changes) {
        List<DefinitionTree> files = new ArrayList<>();
        for (DefinitionTree file : DefinitionFiles.CARRIED.read()) {
            if (!file.text("code").equals(IKK)) {
                files.add(file);
                continue;
            }
            Map<String, Object> values = new TreeMap<>(file.values());
            values.putAll(changes);
            if (changes.containsKey("version")) {
                files.add(file);
            }
            files.add(new DefinitionTree("changed.yaml", values));
        }
        return files;
    }
}
