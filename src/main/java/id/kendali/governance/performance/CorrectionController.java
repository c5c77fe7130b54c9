package id.kendali.governance.performance;

import id.kendali.engine.workflow.SentSteps;
import id.kendali.engine.workflow.StepForm;
import id.kendali.platform.access.CurrentUser;
import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Proposes and decides corrections of reports whose period is locked. */
@Controller
class CorrectionController {

    static final String REVISION = "/kinerja/koreksi/";
    private static final String FORM = "governance/performance/correct";
    private static final String VIEW = "governance/performance/revision";

    private final CorrectionDesk desk;
    private final RealisationForms forms;
    private final CorrectionPages pages;
    private final SentSteps steps;

    CorrectionController(CorrectionDesk desk, RealisationForms forms, CorrectionPages pages, SentSteps steps) {
        this.desk = desk;
        this.forms = forms;
        this.pages = pages;
        this.steps = steps;
    }

    @Requires({Right.SUBMIT_REPORTS, Right.VERIFY_REPORTS})
    @GetMapping("/kinerja/laporan/{id}/koreksi")
    String open(@PathVariable UUID id, @CurrentUser SignedIn me, Model model) {
        desk.requireCorrectable(new RealisationId(id), me);
        model.addAttribute("reason", null);
        model.addAttribute("typed", null);
        return form(id, Map.of(), model);
    }

    @Requires({Right.SUBMIT_REPORTS, Right.VERIFY_REPORTS})
    @PostMapping("/kinerja/laporan/{id}/koreksi")
    String propose(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String alasan,
            @RequestParam MultiValueMap<String, String> sent,
            @CurrentUser SignedIn me,
            Model model,
            HttpServletResponse response) {
        RealisationId report = new RealisationId(id);
        desk.requireCorrectable(report, me);
        TypedRealisation typed = TypedRealisation.of(sent, null);
        CorrectionDesk.Proposed result = desk.propose(report, typed, alasan);
        if (result.faults().isEmpty()) {
            return "redirect:" + RealisationController.BASE + id + "?kabar=USULKAN";
        }
        Map<String, Fault> faults = new LinkedHashMap<>();
        result.faults().forEach(fault -> faults.putIfAbsent(fault.field(), fault));
        model.addAttribute("reason", alasan);
        model.addAttribute("typed", typed.lines());
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(id, faults, model);
    }

    @Requires(Right.READ_REPORTS)
    @GetMapping("/kinerja/koreksi/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("form", StepForm.EMPTY);
        model.addAttribute("page", pages.page(new RevisionId(id)));
        return VIEW;
    }

    @Requires({Right.SUBMIT_REPORTS, Right.VERIFY_REPORTS, Right.LOCK_PERIODS})
    @PostMapping("/kinerja/koreksi/{id}/langkah")
    String move(
            @PathVariable UUID id,
            @ModelAttribute("form") StepForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        RevisionId revision = new RevisionId(id);
        if (!steps.take(CorrectionDesk.subject(revision), form, errors, model, response)) {
            model.addAttribute("page", pages.page(revision));
            return VIEW;
        }
        return "redirect:" + REVISION + id;
    }

    private String form(UUID id, Map<String, Fault> faults, Model model) {
        model.addAttribute("page", forms.of(new RealisationId(id)));
        model.addAttribute("faults", faults);
        return FORM;
    }
}
