package id.kendali.governance.performance;

import id.kendali.engine.workflow.SentSteps;
import id.kendali.engine.workflow.StepForm;
import id.kendali.platform.access.CurrentUser;
import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a quarterly report and the steps that are taken from it. */
@Controller
class RealisationController {

    /** Where the module hangs in the navigation. */
    static final String LIST = "/kinerja";

    static final String BASE = "/kinerja/laporan/";

    private static final String VIEW = "governance/performance/report";

    private final RealisationPages pages;
    private final SentSteps steps;
    private final PerformanceTexts texts;

    RealisationController(RealisationPages pages, SentSteps steps, PerformanceTexts texts) {
        this.pages = pages;
        this.steps = steps;
        this.texts = texts;
    }

    @Requires(Right.READ_REPORTS)
    @GetMapping("/kinerja/laporan/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String kabar,
            @CurrentUser SignedIn me,
            Model model) {
        RealisationPage page = pages.page(new RealisationId(id), me);
        model.addAttribute("page", page);
        model.addAttribute("form", StepForm.EMPTY);
        model.addAttribute("news", news(kabar, page));
        return VIEW;
    }

    @Requires({Right.SUBMIT_REPORTS, Right.APPROVE_REPORTS, Right.VERIFY_REPORTS})
    @PostMapping("/kinerja/laporan/{id}/langkah")
    String move(
            @PathVariable UUID id,
            @ModelAttribute("form") StepForm form,
            BindingResult errors,
            @CurrentUser SignedIn me,
            Model model,
            HttpServletResponse response) {
        RealisationId report = new RealisationId(id);
        if (!steps.take(RealisationDesk.subject(report), form, errors, model, response)) {
            model.addAttribute("page", pages.page(report, me));
            return VIEW;
        }
        return "redirect:" + BASE + id + "?kabar=" + form.langkah();
    }

    /** What was just done, if the page shows that it was. */
    private @Nullable String news(@Nullable String code, RealisationPage page) {
        if ("SIMPAN".equals(code) || "USULKAN".equals(code)) {
            return texts.here("performance.news." + code);
        }
        return page.workflow().steps().stream()
                .findFirst()
                .filter(step -> step.transition().equals(code))
                .map(step -> texts.here("performance.news." + step.transition()))
                .orElse(null);
    }
}
