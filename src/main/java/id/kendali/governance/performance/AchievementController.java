package id.kendali.governance.performance;

import id.kendali.platform.access.CurrentUser;
import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.exchange.ExportTable;
import id.kendali.platform.exchange.Exporter;
import id.kendali.platform.ui.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Indicators of a unit or region with their achievements, and the five comparisons of each. */
@Controller
class AchievementController {

    static final String LIST = "/kinerja/capaian";
    static final String BASE = LIST + "/";
    private static final String VIEW = "governance/performance/achievement";

    private final AchievementPages pages;
    private final AchievementLists lists;
    private final AnalysisDesk desk;
    private final Exporter exporter;

    AchievementController(AchievementPages pages, AchievementLists lists, AnalysisDesk desk, Exporter exporter) {
        this.pages = pages;
        this.lists = lists;
        this.desk = desk;
        this.exporter = exporter;
    }

    @Requires(Right.READ_FIGURES)
    @GetMapping(LIST)
    String list(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Integer tahun,
            @CurrentUser SignedIn me,
            Model model) {
        model.addAttribute("page", lists.page(unit, tahun, me));
        return "governance/performance/achievements";
    }

    @Requires(Right.READ_FIGURES)
    @GetMapping(value = LIST, params = "berkas")
    View download(
            @RequestParam String berkas,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Integer tahun,
            @CurrentUser SignedIn me) {
        return file(berkas, lists.table(lists.page(unit, tahun, me)));
    }

    @Requires(Right.READ_FIGURES)
    @GetMapping("/kinerja/capaian/{indicator}")
    String show(
            @PathVariable String indicator,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Integer tahun,
            @RequestParam(required = false) @Nullable String kabar,
            @CurrentUser SignedIn me,
            Model model) {
        AchievementPage page = pages.page(indicator, unit, tahun, me);
        Analysis analysis = page.analysis();
        model.addAttribute("saved", "DITULIS".equals(kabar));
        return show(
                page,
                analysis == null ? null : analysis.causes(),
                analysis == null ? null : analysis.solutions(),
                Map.of(),
                model);
    }

    @Requires(Right.READ_FIGURES)
    @GetMapping(value = "/kinerja/capaian/{indicator}", params = "berkas")
    View download(
            @PathVariable String indicator,
            @RequestParam String berkas,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Integer tahun,
            @CurrentUser SignedIn me) {
        return file(berkas, lists.table(pages.page(indicator, unit, tahun, me)));
    }

    @Requires(Right.WRITE_ANALYSIS)
    @PostMapping("/kinerja/capaian/{indicator}")
    String write(
            @PathVariable String indicator,
            @RequestParam String unit,
            @RequestParam int tahun,
            @RequestParam(required = false) @Nullable String sebab,
            @RequestParam(required = false) @Nullable String solusi,
            @RequestParam(required = false) @Nullable Integer versi,
            @CurrentUser SignedIn me,
            Model model,
            HttpServletResponse response) {
        AchievementPage page = pages.page(indicator, unit, tahun, me);
        if (!page.mayWrite()) {
            throw new Refused("performance.analysis.notYours");
        }
        List<Fault> faults = desk.write(page.unit().id(), indicator, tahun, sebab, solusi, versi);
        if (faults.isEmpty()) {
            return "redirect:%s?unit=%s&tahun=%d&kabar=DITULIS".formatted(page.address(), unit, tahun);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        Map<String, Fault> byField = new LinkedHashMap<>();
        faults.forEach(fault -> byField.putIfAbsent(fault.field(), fault));
        return show(page, sebab, solusi, byField, model);
    }

    private static String show(
            AchievementPage page,
            @Nullable String causes,
            @Nullable String solutions,
            Map<String, Fault> faults,
            Model model) {
        model.addAttribute("page", page);
        model.addAttribute("causes", causes);
        model.addAttribute("solutions", solutions);
        model.addAttribute("faults", faults);
        return VIEW;
    }

    private View file(String format, ExportTable<?> table) {
        return exporter.file(format, table);
    }
}
