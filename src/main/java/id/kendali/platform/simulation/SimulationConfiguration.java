package id.kendali.platform.simulation;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("kendali.simulation")
class SimulationConfiguration {

    @Bean
    @Primary
    Clock simulatedClock() {
        return SimulatedClock.utc();
    }
}
