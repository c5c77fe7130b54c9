package id.kendali.governance.performance;

import id.kendali.engine.workflow.SentSteps;
import id.kendali.engine.workflow.StepForm;
import id.kendali.platform.access.CurrentUser;
import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.ui.Choice;
import id.kendali.platform.ui.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
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

/** Performance agreements: which unit is how far, each with its targets and signatures. */
@Controller
class AgreementController {

    static final String LIST = "/kinerja/perjanjian";
    static final String BASE = LIST + "/";
    private static final String VIEW = "governance/performance/agreement";

    private final AgreementPages pages;
    private final AgreementDesk desk;
    private final SentSteps steps;

    AgreementController(AgreementPages pages, AgreementDesk desk, SentSteps steps) {
        this.pages = pages;
        this.desk = desk;
        this.steps = steps;
    }

    @Requires(Right.READ_REPORTS)
    @GetMapping(LIST)
    String list(@RequestParam(required = false) @Nullable Integer tahun, @CurrentUser SignedIn me, Model model) {
        int year = tahun == null ? pages.present() : tahun;
        model.addAttribute("rows", pages.rows(year, me));
        model.addAttribute("year", year);
        model.addAttribute(
                "years",
                IntStream.rangeClosed(Math.min(year, pages.present() - 1), Math.max(year, pages.present() + 1))
                        .mapToObj(each -> new Choice(String.valueOf(each), String.valueOf(each)))
                        .toList());
        model.addAttribute("mayDraft", me.may(Right.DRAFT_AGREEMENTS));
        return "governance/performance/agreements";
    }

    @Requires(Right.DRAFT_AGREEMENTS)
    @PostMapping(LIST)
    String draft(@RequestParam String unit, @RequestParam int tahun, @CurrentUser SignedIn me) {
        return "redirect:" + BASE
                + desk.draft(pages.unit(unit, me), tahun, false).value();
    }

    @Requires(Right.READ_REPORTS)
    @GetMapping("/kinerja/perjanjian/{id}")
    String show(@PathVariable UUID id, @CurrentUser SignedIn me, Model model) {
        model.addAttribute("form", StepForm.EMPTY);
        return show(new AgreementId(id), null, Map.of(), me, model);
    }

    @Requires(Right.DRAFT_AGREEMENTS)
    @PostMapping("/kinerja/perjanjian/{id}")
    String save(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer versiDraf,
            @RequestParam MultiValueMap<String, String> sent,
            @CurrentUser SignedIn me,
            Model model,
            HttpServletResponse response) {
        AgreementId agreement = new AgreementId(id);
        List<Fault> faults = desk.save(agreement, sent, versiDraf);
        if (faults.isEmpty()) {
            return "redirect:" + BASE + id;
        }
        Map<String, Fault> byField = new LinkedHashMap<>();
        faults.forEach(fault -> byField.putIfAbsent(fault.field(), fault));
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("form", StepForm.EMPTY);
        return show(agreement, sent.toSingleValueMap(), byField, me, model);
    }

    @Requires({Right.DRAFT_AGREEMENTS, Right.SIGN_AGREEMENTS})
    @PostMapping("/kinerja/perjanjian/{id}/langkah")
    String move(
            @PathVariable UUID id,
            @ModelAttribute("form") StepForm form,
            BindingResult errors,
            @CurrentUser SignedIn me,
            Model model,
            HttpServletResponse response) {
        AgreementId agreement = new AgreementId(id);
        if (!steps.take(AgreementDesk.subject(agreement), form, errors, model, response)) {
            return show(agreement, null, Map.of(), me, model);
        }
        return "redirect:" + BASE + id;
    }

    @Requires(Right.DRAFT_AGREEMENTS)
    @PostMapping("/kinerja/perjanjian/{id}/revisi")
    String revise(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable String alasan, @CurrentUser SignedIn me) {
        if (!pages.page(new AgreementId(id), me).revisable()) {
            throw new Refused("performance.agreement.refused.notInForce");
        }
        return "redirect:" + BASE + desk.revise(new AgreementId(id), alasan).value();
    }

    private String show(
            AgreementId id, @Nullable Map<String, String> typed, Map<String, Fault> faults, SignedIn me, Model model) {
        model.addAttribute("page", pages.page(id, me));
        model.addAttribute("typed", typed);
        model.addAttribute("faults", faults);
        return VIEW;
    }
}
