package id.kendali.governance.reform;

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

/** The page of a report and the steps that are taken from it. */
@Controller
class ReportController {

    /** Where the module hangs in the navigation. */
    static final String LIST = "/reformasi";

    private static final String VIEW = "governance/reform/report";

    private final ReportPages pages;
    private final SentSteps steps;
    private final ReformTexts texts;

    ReportController(ReportPages pages, SentSteps steps, ReformTexts texts) {
        this.pages = pages;
        this.steps = steps;
        this.texts = texts;
    }

    @Requires(Right.READ_REPORTS)
    @GetMapping("/reformasi/laporan/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String kabar,
            @CurrentUser SignedIn me,
            Model model) {
        ReportPage page = pages.page(new ReportId(id), me);
        model.addAttribute("page", page);
        model.addAttribute("form", StepForm.EMPTY);
        model.addAttribute("news", news(kabar, page));
        return VIEW;
    }

    @Requires({Right.SUBMIT_REPORTS, Right.APPROVE_REPORTS, Right.VERIFY_REPORTS, Right.LOCK_PERIODS})
    @PostMapping("/reformasi/laporan/{id}/langkah")
    String move(
            @PathVariable UUID id,
            @ModelAttribute("form") StepForm form,
            BindingResult errors,
            @CurrentUser SignedIn me,
            Model model,
            HttpServletResponse response) {
        ReportId report = new ReportId(id);
        if (!steps.take(Reporting.subject(report), form, errors, model, response)) {
            model.addAttribute("page", pages.page(report, me));
            return VIEW;
        }
        return "redirect:/reformasi/laporan/" + id + "?kabar=" + form.langkah();
    }

    /** What was just done, if the page shows that it was. */
    private @Nullable String news(@Nullable String code, ReportPage page) {
        if (code != null && code.equals("SIMPAN")) {
            return texts.here("reform.news.SIMPAN");
        }
        return page.workflow().steps().stream()
                .findFirst()
                .filter(step -> step.transition().equals(code))
                .map(step -> texts.here("reform.news." + step.transition()))
                .orElse(null);
    }
}
