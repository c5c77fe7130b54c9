package id.kendali;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void keepsTheArrowsOfTheHouse() {
        ApplicationModules.of(KendaliApplication.class).verify();
    }
}
