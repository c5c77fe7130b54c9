package id.kendali.engine.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.testing.KendaliTest;
import id.kendali.testing.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

@KendaliTest
class IndicatorApiTests {

    private static final String B06 = "/api/v1/values?indicator=IKK-19.1&period=2025-B06";

    @Autowired
    Program program;

    @Test
    void listsTheCatalogueInPages() {
        Program.Call auditor = program.as("auditor");
        JsonNode all = auditor.read("/api/v1/indicators");
        assertThat(all.get("next").isNull()).isTrue();
        List<String> codes = new ArrayList<>();
        String next = "/api/v1/indicators?limit=2";
        while (next != null) {
            JsonNode page = auditor.read(next);
            assertThat(page.get("items").size()).isLessThanOrEqualTo(2);
            texts(page, "code").forEach(codes::add);
            next = page.get("next").isNull() ? null : page.get("next").stringValue();
        }
        assertThat(codes).containsExactlyElementsOf(texts(all, "code").toList());
        assertThat(auditor.get("/api/v1/indicators?limit=0").getStatus()).isEqualTo(422);
        assertThat(auditor.get("/api/v1/indicators?limit=banyak").getStatus()).isEqualTo(400);
        assertThat(texts(auditor.read("/api/v1/measures"), "code")).contains("RB_AKSI_TERLAKSANA");
    }

    @Test
    void showsTheCardWithItsVersions() {
        JsonNode card = program.as("operator.ternate").read("/api/v1/indicators/IKK-19.1");
        assertThat(card.at("/indicator/name/id").stringValue()).contains("reformasi birokrasi");
        assertThat(card.at("/versions/0/formula/kind").stringValue()).isEqualTo("RATIO");
        assertThat(texts(card.at("/versions/0/variants"), "code")).contains("wilayah");
        assertThat(program.as("operator.ternate")
                        .get("/api/v1/indicators/TIDAK-ADA")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void answersTheFigureOfTheRegionAsThePageShowsIt() {
        JsonNode figures = program.as("kakanwil").read(B06 + "&unit=KANWIL-MALUT");
        JsonNode region = first(figures, "variant", "wilayah");
        assertThat(region.get("value").decimalValue()).isEqualByComparingTo("83.71");
        assertThat(region.get("target").decimalValue()).isEqualByComparingTo("100");
        assertThat(region.get("standing").stringValue()).isEqualTo("BELOW");
        assertThat(region.get("tone").stringValue()).isEqualTo("WARN");
        assertThat(region.get("unitsCounted").intValue()).isEqualTo(13);
        assertThat(region.get("missing").isNull()).isTrue();
    }

    @Test
    void saysWhyThereIsNoValueAndNeverZero() {
        JsonNode figures = program.as("kakanwil").read("/api/v1/values?indicator=IKK-19.1&period=2027-B03");
        assertThat(figures.get("items").size()).isGreaterThanOrEqualTo(14);
        for (JsonNode figure : figures.get("items")) {
            assertThat(figure.get("value").isNull()).isTrue();
            assertThat(figure.at("/missing/reason").stringValue()).isEqualTo("NOTHING_REPORTED");
            assertThat(figure.at("/missing/text").stringValue()).startsWith("belum diukur");
            assertThat(figure.get("standing").stringValue()).isEqualTo("NOT_MEASURED");
        }
    }

    /** The database decides which rows there are, as on the pages. */
    @Test
    void keepsToTheScopeOfThePosition() {
        assertThat(texts(program.as("operator.soasio").read(B06), "unit")).containsOnly("RUTAN-IIB-SOASIO");
        assertThat(program.as("operator.soasio")
                        .get(B06 + "&unit=RUTAN-IIB-WEDA")
                        .getStatus())
                .isEqualTo(404);
        assertThat(texts(program.as("verifikator").read(B06), "unit"))
                .contains("KANWIL-MALUT", "RUTAN-IIB-WEDA")
                .doesNotContain("KANWIL-ACEH");
        assertThat(texts(program.as("ditjenpas").read(B06), "level")).doesNotContain("UNIT");
        assertThat(program.as("administrator").get(B06).getStatus()).isEqualTo(403);
    }

    @Test
    void answersAllPeriodsOfAUnitInPages() {
        Program.Call head = program.as("kakanwil");
        JsonNode series = head.read("/api/v1/values?indicator=IKK-19.1&unit=KANWIL-MALUT");
        assertThat(texts(series, "period")).contains("2025-B06");
        JsonNode units = head.read(B06 + "&limit=5");
        assertThat(units.get("items").size()).isEqualTo(5);
        assertThat(units.get("next").stringValue())
                .startsWith("/api/v1/values?")
                .contains("limit=5", "period=2025-B06");
        assertThat(texts(head.read(units.get("next").stringValue()), "unit"))
                .doesNotContainAnyElementsOf(texts(units, "unit")
                        .filter(unit -> !unit.equals("KANWIL-MALUT"))
                        .toList());
    }

    @Test
    void explainsAFigureDownToRowsAndEntriesThatCanBeProven() {
        Program.Call auditor = program.as("auditor");
        JsonNode figure = first(auditor.read(B06 + "&unit=KANWIL-MALUT"), "variant", "wilayah");
        JsonNode explanation = auditor.read(figure.get("explanation").stringValue());
        assertThat(explanation.get("numerator").intValue()).isEqualTo(524);
        assertThat(explanation.get("denominator").intValue()).isEqualTo(626);
        assertThat(explanation.get("units").size()).isEqualTo(13);
        JsonNode weda = StreamSupport.stream(explanation.get("units").spliterator(), false)
                .filter(unit -> unit.get("unit").stringValue().equals("RUTAN-IIB-WEDA"))
                .findFirst()
                .orElseThrow();
        JsonNode row = weda.get("rows").get(0);
        assertThat(row.get("label").stringValue()).contains("B06 2025");
        assertThat(texts(row.get("stated"), "measure")).contains("RB_AKSI_TERLAKSANA");
        JsonNode entry = row.get("entries").get(0);
        MockHttpServletResponse proof = auditor.get(entry.get("proof").stringValue());
        assertThat(proof.getStatus()).isIn(200, 404);
        assertThat(explanation.get("computations").size()).isPositive();
        assertThat(program.as("operator.soasio")
                        .get("/api/v1/values/IKK-19.1/KANWIL-MALUT/2025-B06/explanation")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void namesPeriodsThatAreNone() {
        MockHttpServletResponse wrong = program.as("kakanwil").get("/api/v1/values?indicator=IKK-19.1&period=Juni");
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(Program.json(wrong).at("/errors/0/field").stringValue()).isEqualTo("period");
        assertThat(program.as("kakanwil").get("/api/v1/values").getStatus()).isEqualTo(400);
    }

    private static Stream<String> texts(JsonNode page, String name) {
        JsonNode items = page.isArray() ? page : page.required("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.required(name).stringValue());
    }

    private static JsonNode first(JsonNode page, String name, String value) {
        return StreamSupport.stream(page.required("items").spliterator(), false)
                .filter(item -> item.required(name).stringValue().equals(value))
                .findFirst()
                .orElseThrow();
    }
}
