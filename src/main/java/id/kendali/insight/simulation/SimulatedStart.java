package id.kendali.insight.simulation;

import id.kendali.KendaliApplication;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the whole application on a simulated database, for this machine alone and on a port that is free. */
final class SimulatedStart {

    private SimulatedStart() {}

    /** @param properties of Spring in the form {@code --name=value} */
    static ConfigurableApplicationContext start(NationSize size, String... properties) {
        return new SpringApplicationBuilder(KendaliApplication.class)
                .bannerMode(Banner.Mode.OFF)
                .run(Stream.concat(
                                Stream.of(
                                        "--kendali.simulation=" + size,
                                        "--kendali.demonstration=true",
                                        "--kendali.listen=127.0.0.1",
                                        "--server.port=0"),
                                Stream.of(properties))
                        .toArray(String[]::new));
    }
}
