package id.kendali.governance.performance;

import id.kendali.platform.access.CurrentUser;
import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.evidence.EvidenceRefused;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.ui.NotFound;
import id.kendali.platform.ui.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
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

/** The form in which an operator writes the report of the own unit, saves it as a draft or submits it. */
@Controller
class RealisationFormController {

    private static final String VIEW = "governance/performance/form";
    private static final String SUBMIT = "ajukan";

    private final RealisationForms forms;
    private final RealisationDesk desk;
    private final PerformanceTexts texts;

    RealisationFormController(RealisationForms forms, RealisationDesk desk, PerformanceTexts texts) {
        this.forms = forms;
        this.desk = desk;
        this.texts = texts;
    }

    /** The report of the own unit, wherever it stands; a report that nobody has begun is not begun by looking. */
    @Requires(Right.SUBMIT_REPORTS)
    @GetMapping("/kinerja/isi/{period}")
    String ownUnit(@PathVariable String period, @CurrentUser SignedIn me, Model model) {
        RealisationFormPage page = forms.of(new UnitId(me.position().unitId()), Quarter.of(period));
        if (page.report() != null) {
            return "redirect:%s%s%s"
                    .formatted(RealisationController.BASE, page.report().id().value(), page.open() ? "/isi" : "");
        }
        if (!page.open()) {
            throw new Refused("performance.refused.closed");
        }
        return show(page, model);
    }

    @Requires(Right.SUBMIT_REPORTS)
    @PostMapping("/kinerja/isi/{period}")
    String begin(
            @PathVariable String period,
            @RequestParam(required = false) @Nullable String langkah,
            @RequestParam MultiValueMap<String, String> sent,
            @ModelAttribute("form") RealisationForm form,
            BindingResult errors,
            @CurrentUser SignedIn me,
            Model model,
            HttpServletResponse response) {
        RealisationFormPage page = forms.of(new UnitId(me.position().unitId()), Quarter.of(period));
        return save(page, langkah, sent, form, errors, model, response);
    }

    @Requires(Right.SUBMIT_REPORTS)
    @GetMapping("/kinerja/laporan/{id}/isi")
    String edit(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String kabar,
            @CurrentUser SignedIn me,
            Model model) {
        RealisationFormPage page = own(id, me);
        if (!page.open()) {
            throw new Refused("performance.refused.notOpen");
        }
        if ("CABUT".equals(kabar)) {
            model.addAttribute("news", texts.here("performance.news.CABUT"));
        }
        return show(page, model);
    }

    @Requires(Right.SUBMIT_REPORTS)
    @PostMapping("/kinerja/laporan/{id}/isi")
    String change(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String langkah,
            @RequestParam MultiValueMap<String, String> sent,
            @ModelAttribute("form") RealisationForm form,
            BindingResult errors,
            @CurrentUser SignedIn me,
            Model model,
            HttpServletResponse response) {
        return save(own(id, me), langkah, sent, form, errors, model, response);
    }

    @Requires(Right.SUBMIT_REPORTS)
    @PostMapping("/kinerja/laporan/{id}/bukti/{attachment}/cabut")
    String withdrawEvidence(
            @PathVariable UUID id,
            @PathVariable UUID attachment,
            @RequestParam(defaultValue = "") String alasan,
            @CurrentUser SignedIn me) {
        own(id, me);
        String reason = alasan.isBlank() ? texts.forRecords("performance.evidence.withdrawn") : alasan.strip();
        desk.withdrawEvidence(new RealisationId(id), attachment, reason);
        return "redirect:" + RealisationController.BASE + id + "/isi?kabar=CABUT";
    }

    private String save(
            RealisationFormPage page,
            @Nullable String step,
            MultiValueMap<String, String> sent,
            RealisationForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        TypedRealisation typed = TypedRealisation.of(sent, form.note());
        SavedRealisation result;
        try {
            result = attempt(page, typed, form, SUBMIT.equals(step));
        } catch (EvidenceRefused refused) {
            errors.rejectValue("evidence", refused.messageKey(), refused.arguments(), null);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return again(page, typed, List.of(), model);
        }
        if (result instanceof SavedRealisation.Saved saved) {
            return "redirect:%s%s?kabar=%s"
                    .formatted(
                            RealisationController.BASE,
                            saved.report().value(),
                            saved.submitted() ? "AJUKAN" : "SIMPAN");
        }
        if (result instanceof SavedRealisation.NotOpen closed) {
            throw new Refused(closed.reason().messageKey(), closed.reason().argumentArray());
        }
        RealisationFormPage now = forms.of(page.unit().id(), page.quarter());
        if (result instanceof SavedRealisation.Conflict conflict) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("theirs", conflict.theirs());
            model.addAttribute("kept", conflict.filesKept());
            model.addAttribute("expected", conflict.theirs().version());
            return again(now, typed, List.of(), model);
        }
        SavedRealisation.Rejected rejected = (SavedRealisation.Rejected) result;
        rejected.faults().stream()
                .filter(fault -> fault.field().equals("note") || fault.field().equals("evidence"))
                .forEach(fault -> errors.rejectValue(fault.field(), fault.messageKey(), fault.argumentArray(), null));
        model.addAttribute("kept", rejected.filesKept());
        model.addAttribute("expected", rejected.version());
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return again(now, typed, rejected.faults(), model);
    }

    /** Of two operators who begin the same report at once, the second meets what the first one wrote. */
    private SavedRealisation attempt(
            RealisationFormPage page, TypedRealisation typed, RealisationForm form, boolean submitting) {
        UnitId unit = page.unit().id();
        try {
            return desk.save(unit, page.quarter(), typed, form.version(), form.files(), submitting);
        } catch (DuplicateKeyException begunMeanwhile) {
            return desk.save(unit, page.quarter(), typed, form.version(), form.files(), submitting);
        }
    }

    private RealisationFormPage own(UUID id, SignedIn me) {
        RealisationFormPage page = forms.of(new RealisationId(id));
        if (!page.unit().id().value().equals(me.position().unitId())) {
            throw new NotFound("report of the own unit " + id);
        }
        return page;
    }

    private static String show(RealisationFormPage page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("form", RealisationForm.of(page.report()));
        model.addAttribute("typed", null);
        model.addAttribute("faults", Map.of());
        model.addAttribute(
                "expected", page.report() == null ? null : page.report().version());
        return VIEW;
    }

    /** With what was typed, and what is wrong beside it. */
    private static String again(RealisationFormPage page, TypedRealisation typed, List<Fault> faults, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("typed", typed.lines());
        Map<String, Fault> byField = new LinkedHashMap<>();
        faults.forEach(fault -> byField.putIfAbsent(fault.field(), fault));
        model.addAttribute("faults", byField);
        if (!model.containsAttribute("expected")) {
            model.addAttribute(
                    "expected", page.report() == null ? null : page.report().version());
        }
        return VIEW;
    }
}
