package id.kendali.platform.ui;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

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
    ThymeleafAutoConfiguration.class,
    MultipartAutoConfiguration.class,
    ValidationAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class
})
class SamplePages {

    static final UUID UNIT = UUID.randomUUID();

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

    /** The policy of the real application. */
    @Bean
    FilterRegistrationBean<Filter> contentSecurityPolicy() {
        return new FilterRegistrationBean<>((request, response, chain) -> {
            ((HttpServletResponse) response)
                    .setHeader(
                            "Content-Security-Policy", "default-src 'self'; img-src 'self' data:; object-src 'none'");
            chain.doFilter(request, response);
        });
    }

    record Form(
            @Nullable String realised,
            @Size(min = 3, max = 200) String title,
            @Nullable String note,
            @Nullable String on,
            @Nullable String period,
            @Nullable String kind,
            @Nullable Boolean sure,
            @Nullable MultipartFile evidence) {}

    @Controller
    static class Pages {

        private final LiveEvents events;
        private final AtomicInteger shown = new AtomicInteger();

        Pages(LiveEvents events) {
            this.events = events;
        }

        private static final List<Choice> PERIODS =
                List.of(new Choice("B06", "2025 · B06 (Triwulan II)"), new Choice("B09", "2025 · B09"));
        private static final Instant AT = Instant.parse("2026-01-14T00:41:00Z");

        @ModelAttribute
        void parts(Model model) {
            model.addAttribute("heading", "Kanwil Ditjenpas Maluku Utara");
            model.addAttribute("periods", PERIODS);
        }

        @GetMapping("/sample")
        String sample(Model model) {
            ZoneId zone = ZoneId.of("Asia/Jayapura");
            model.addAttribute("at", AT);
            model.addAttribute("basis", "tampilan ke-" + shown.incrementAndGet());
            model.addAttribute("value", new BigDecimal("83.706"));
            model.addAttribute("status", Status.NONE);
            model.addAttribute(
                    "steps",
                    List.of(
                            new Step("Diisi", "9 Jan", Step.Reached.DONE),
                            new Step("Disetujui", "Kalapas", Step.Reached.NOW),
                            new Step("Dikunci", null, Step.Reached.BLOCKED)));
            model.addAttribute(
                    "bars",
                    List.of(
                            new Bar("Rutan Ternate", "/x", "33 / 48", "68,75", new BigDecimal("68.75"), Status.BAD),
                            new Bar("Kanwil", null, "37 / 50", "74,00", new BigDecimal("74"), Status.NONE),
                            new Bar("Rutan Soasiu", "/x", "48 / 48", "100,00", new BigDecimal("100"), Status.OK)));
            model.addAttribute(
                    "timeline",
                    List.of(
                            new TimelineItem(
                                    "Dikembalikan",
                                    null,
                                    null,
                                    "Verifikator",
                                    AT,
                                    zone,
                                    "Bukti kurang.",
                                    "/x",
                                    "Entri 12"),
                            new TimelineItem("Terlaksana", "40", "41", "Operator", AT, zone, null, null, null)));
            model.addAttribute("pager", new Pager(2, 13L, "abc"));
            model.addAttribute("pairs", List.of(Pair.of("Blok", "1.482"), new Pair("Unit", "Kanwil", "/x")));
            model.addAttribute(
                    "tree",
                    TreeNode.of("IKK 19.1")
                            .kind(TreeNode.Kind.ROOT)
                            .value("83,71 %")
                            .detail("B06 2025")
                            .children(
                                    true,
                                    List.of(
                                            TreeNode.of("jumlah ÷ jumlah")
                                                    .title("Rumus:")
                                                    .icon("math-function"),
                                            TreeNode.of("Pembilang")
                                                    .kind(TreeNode.Kind.PATH)
                                                    .value("524")
                                                    .more("/more"))));
            model.addAttribute(
                    "heat",
                    List.of(
                            new HeatRow(
                                    "Kanwil",
                                    "/x",
                                    List.of(
                                            new HeatRow.Cell("74,00", "/x", Status.BAD),
                                            new HeatRow.Cell("3,40", "/x", Status.NONE),
                                            new HeatRow.Cell("2,80", "/x", Status.WARN))),
                            new HeatRow(
                                    "Rutan IIB Weda",
                                    "/x",
                                    List.of(
                                            new HeatRow.Cell("75,00", "/x", Status.WARN),
                                            new HeatRow.Cell(null, "/x", Status.NONE),
                                            new HeatRow.Cell(null, "/x", Status.BAD)))));
            return "ui-tests/sample";
        }

        @GetMapping("/form")
        String form(Model model) {
            model.addAttribute("form", new Form(null, "", null, null, null, null, false, null));
            return "ui-tests/form";
        }

        @PostMapping("/form")
        String submit(@ModelAttribute("form") @Valid Form form, BindingResult binding) {
            if ("50".equals(form.realised())) {
                binding.rejectValue("realised", "", "Lebih besar daripada target (48). Isi 0 sampai 48.");
            }
            if (binding.hasErrors()) {
                return "ui-tests/form";
            }
            return form.title().equals("sesi berakhir") ? "redirect:/bare" : "redirect:/sample";
        }

        @GetMapping(path = "/langsung", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
        SseEmitter listen() {
            return events.subscribe("a1", UNIT::equals);
        }

        @GetMapping("/cari")
        @ResponseBody
        String search() {
            return "<a class=\"k-item\" href=\"/a\">Lapas Ternate</a><a class=\"k-item\" href=\"/b\">Rutan Ternate</a>";
        }

        @GetMapping("/bare")
        String bare() {
            return "ui-tests/bare";
        }

        @GetMapping("/missing")
        String missing() {
            throw new NotFound("unit");
        }

        @GetMapping("/refused")
        String refused() {
            throw new Refused("ui.title", "alasan");
        }

        @GetMapping("/broken")
        String broken() {
            throw new IllegalStateException("rahasia");
        }

        @GetMapping("/half")
        String half() {
            return "ui-tests/half";
        }

        @GetMapping("/changed")
        String changed() {
            throw new OptimisticLockingFailureException("version");
        }

        @GetMapping("/number/{number}")
        String number(@PathVariable int number) {
            return "ui-tests/bare";
        }
    }
}
