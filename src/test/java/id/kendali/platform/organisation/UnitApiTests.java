package id.kendali.platform.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.testing.KendaliTest;
import id.kendali.testing.Program;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@KendaliTest
class UnitApiTests {

    @Autowired
    Program program;

    @Test
    void listsTheUnitsThatThePositionSees() {
        JsonNode region = program.as("kakanwil").read("/api/v1/units?limit=500");
        assertThat(region.get("items").size()).isGreaterThanOrEqualTo(13);
        JsonNode own = program.as("operator.soasio").read("/api/v1/units");
        assertThat(own.get("items").size()).isEqualTo(1);
        assertThat(own.at("/items/0/code").stringValue()).isEqualTo("RUTAN-IIB-SOASIO");
        assertThat(own.at("/items/0/parent").stringValue()).isEqualTo("KANWIL-MALUT");
    }

    @Test
    void saysWhatAUnitWasOnADay() {
        JsonNode unit = program.as("kakanwil").read("/api/v1/units/RUTAN-IIB-WEDA?on=2025-06-30");
        assertThat(unit.get("type").stringValue()).isEqualTo("RUTAN");
        assertThat(unit.get("zone").stringValue()).isEqualTo("Asia/Jayapura");
        assertThat(program.as("kakanwil")
                        .get("/api/v1/units/RUTAN-IIB-WEDA?on=1900-01-01")
                        .getStatus())
                .isEqualTo(404);
        assertThat(program.as("kakanwil").get("/api/v1/units/KANWIL-ACEH").getStatus())
                .isEqualTo(404);
        assertThat(program.as("kakanwil").get("/api/v1/units?on=kemarin").getStatus())
                .isEqualTo(400);
    }
}
