package id.kendali.governance.performance;

import id.kendali.engine.workflow.MoveRefused;
import id.kendali.engine.workflow.MoveResult;
import id.kendali.engine.workflow.StepForm;
import id.kendali.engine.workflow.Workflow;
import id.kendali.platform.access.CurrentUser;
import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.ui.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where the head of a division looks at how a quarter stands, and locks it. */
@Controller
class LockController {

    static final String BASE = "/kinerja/periode/";
    private static final String VIEW = "governance/performance/lock";

    /** Letters that the reason for missing reports must have, so that it is more than a word. */
    private static final int LEAST_REASON = 10;

    private final ReportingPeriods periods;
    private final Locking locking;
    private final Workflow workflow;
    private final PerformanceTexts texts;

    LockController(ReportingPeriods periods, Locking locking, Workflow workflow, PerformanceTexts texts) {
        this.periods = periods;
        this.locking = locking;
        this.workflow = workflow;
        this.texts = texts;
    }

    @Requires(Right.LOCK_PERIODS)
    @GetMapping("/kinerja/periode/{id}")
    String show(@PathVariable UUID id, @CurrentUser SignedIn me, Model model) {
        model.addAttribute("form", StepForm.EMPTY);
        return page(reached(id, me), model);
    }

    @Requires(Right.LOCK_PERIODS)
    @PostMapping("/kinerja/periode/{id}")
    String lock(
            @PathVariable UUID id,
            @ModelAttribute("form") StepForm form,
            BindingResult errors,
            @CurrentUser SignedIn me,
            Model model,
            HttpServletResponse response) {
        ReportingPeriod period = reached(id, me);
        MoveResult result = form.versi() == null
                ? MoveRefused.because("workflow.refused.changed")
                : locking.lock(period.id(), form.alasan(), form.versi(), LEAST_REASON);
        if (result instanceof MoveRefused refused) {
            if (refused.messageKey().equals("workflow.refused.reason")) {
                errors.rejectValue("alasan", "performance.lock.reason.missing", refused.argumentArray(), null);
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            } else {
                model.addAttribute("refusal", texts.here(refused.messageKey(), refused.argumentArray()));
                response.setStatus(HttpStatus.CONFLICT.value());
            }
            return page(reached(id, me), model);
        }
        return "redirect:" + RealisationController.LIST + "?triwulan=" + period.quarter();
    }

    private ReportingPeriod reached(UUID id, SignedIn me) {
        return periods.findById(new ReportingPeriodId(id))
                .filter(period -> me.reaches(period.unitId().value()))
                .filter(period ->
                        workflow.view(PeriodCalendar.subject(period.id())).isPresent())
                .orElseThrow(() -> new NotFound("period " + id));
    }

    private String page(ReportingPeriod period, Model model) {
        List<Locking.UnitReport> reports = locking.reports(period);
        model.addAttribute("period", period);
        model.addAttribute("reports", reports);
        model.addAttribute(
                "missing",
                reports.stream().filter(report -> !report.isVerified()).count());
        model.addAttribute(
                "workflow", workflow.view(PeriodCalendar.subject(period.id())).orElseThrow());
        model.addAttribute("least", LEAST_REASON);
        return VIEW;
    }
}
