package id.kendali;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts Kendali. What it starts with is decided by the properties that {@code ./kendali} passes on. */
@EnableScheduling
@SpringBootApplication
public class KendaliApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(KendaliApplication.class, arguments);
    }
}
