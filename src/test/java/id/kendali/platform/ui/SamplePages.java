package id.kendali.platform.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The user interface alone, without database and accounts, with pages that use every component. */
@TestComponent
@Configuration(proxyBeanMethods = false)
@ComponentScan(basePackageClasses = Shell.class)
@Import(SamplePages.Pages.class)
@ImportAutoConfiguration({
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    ThymeleafAutoConfiguration.class
})
class SamplePages {

    @Bean
    NavigationEntry region() {
        return new NavigationEntry(
                Wing.INSIGHT, "ui.wing.INSIGHT", 10, "ui.wing.INSIGHT", "map-2", "/wilayah", "READ_REGION");
    }

    @Bean
    NavigationEntry work() {
        return new NavigationEntry(Wing.INSIGHT, "ui.account", 20, "ui.wing.OFFICE", "checklist", "/pekerjaan", null);
    }

    @Bean
    NavigationEntry calendar() {
        return new NavigationEntry(
                Wing.SETTINGS, "ui.wing.SETTINGS", 10, "ui.display", "calendar-event", "/kalender", "MANAGE_CALENDAR");
    }

    @Bean
    OpenCounts openCounts() {
        return () -> Map.of("/pekerjaan", 7);
    }

    @Bean
    SealNotice seal() {
        return () -> Optional.of(new SealNotice.Seal(316_204, Instant.parse("2026-01-14T00:40:00Z"), true, "/ledger"));
    }

    @Bean
    AccountBadge badge() {
        return new AccountBadge() {

            @Override
            public Optional<Account> current() {
                return Optional.of(new Account(
                        "a1",
                        "KW",
                        "Kakanwil (peragaan)",
                        "Kepala Kantor Wilayah",
                        "Kanwil Ditjenpas Maluku Utara",
                        ZoneId.of("Asia/Jayapura"),
                        List.of(new OtherHolding("h2", "Plh. Kepala", "Lapas Kelas IIA Ternate"))));
            }

            @Override
            public boolean may(String right) {
                return right.equals("READ_REGION");
            }
        };
    }

    @Controller
    static class Pages {

        @GetMapping("/sample")
        String sample(Model model) {
            model.addAttribute("heading", "Wilayah");
            return "ui-tests/sample";
        }

        @GetMapping("/missing")
        String missing() {
            throw new NotFound("unit");
        }

        @GetMapping("/refused")
        String refused() {
            throw new Refused("ui.title", "alasan");
        }
    }
}
