package id.kendali.insight.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

class NationMapDrawingTests {

    private final JsonMapper json = new JsonMapper();
    private final NationMapDrawing drawing = new NationMapDrawing(new ProvinceOutlines(json), json);

    @Test
    void leavesNoProvinceWithoutAnOffice() {
        assertThat(drawing.draw(List.of()).rest()).isEmpty();
    }

    @Test
    void assumesAnOfficeOnlyForProvincesYoungerThanTheirOffice() throws IOException {
        ProvinceOffice[] all = json.readValue(
                new ClassPathResource("map/province-offices.json").getInputStream(), ProvinceOffice[].class);
        assertThat(all).extracting(ProvinceOffice::office).containsAll(List.of("KANWIL-MALUT", "KANWIL-PAPUA"));
        assertThat(all)
                .filteredOn(ProvinceOffice::assumed)
                .extracting(ProvinceOffice::province)
                .containsExactlyInAnyOrder(
                        "Kalimantan Utara", "Papua Pegunungan", "Papua Selatan", "Papua Tengah", "Papua Barat Daya");
    }
}
