package id.kendali.governance.performance;

import id.kendali.engine.workflow.MoveRefused;
import id.kendali.engine.workflow.MoveResult;
import id.kendali.engine.workflow.Workflow;
import id.kendali.engine.workflow.WorkflowView;
import id.kendali.platform.access.CurrentUser;
import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.ui.NotFound;
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
    private final Workflow workflow;
    private final PerformanceTexts texts;

    CorrectionController(
            CorrectionDesk desk,
            RealisationForms forms,
            CorrectionPages pages,
            Workflow workflow,
            PerformanceTexts texts) {
        this.desk = desk;
        this.forms = forms;
        this.pages = pages;
        this.workflow = workflow;
        this.texts = texts;
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
        WorkflowView view = workflow.view(CorrectionDesk.subject(revision))
                .orElseThrow(() -> new NotFound("correction " + revision));
        MoveResult result = form.langkah() == null || form.versi() == null
                ? MoveRefused.because("workflow.refused.changed")
                : workflow.move(view.id(), form.langkah(), form.alasan(), form.versi());
        if (result instanceof MoveRefused refused) {
            if (refused.messageKey().equals("workflow.refused.reason")) {
                errors.rejectValue("alasan", refused.messageKey(), refused.argumentArray(), null);
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            } else {
                model.addAttribute("refusal", texts.here(refused.messageKey(), refused.argumentArray()));
                response.setStatus(HttpStatus.CONFLICT.value());
            }
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
