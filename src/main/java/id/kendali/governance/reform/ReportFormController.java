package id.kendali.governance.reform;

import id.kendali.platform.access.CurrentUser;
import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.calendar.Period;
import id.kendali.platform.evidence.EvidenceRefused;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.ui.NotFound;
import id.kendali.platform.ui.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form in which an operator writes the report of the own unit, saves it as a draft or submits it. */
@Controller
class ReportFormController {

    private static final String VIEW = "governance/reform/form";
    private static final String SUBMIT = "ajukan";

    private final ReportForms forms;
    private final Reporting reporting;
    private final ReformTexts texts;

    ReportFormController(ReportForms forms, Reporting reporting, ReformTexts texts) {
        this.forms = forms;
        this.reporting = reporting;
        this.texts = texts;
    }

    /** The report of the own unit, wherever it stands; a report that nobody has begun is not begun by looking. */
    @Requires(Right.SUBMIT_REPORTS)
    @GetMapping("/reformasi/isi/{period}")
    String ownUnit(@PathVariable String period, @CurrentUser SignedIn me, Model model) {
        Period checkpoint = ReportListController.checkpoint(period);
        UnitId unit = new UnitId(me.position().unitId());
        FormPage page = forms.of(unit, checkpoint);
        if (page.report() != null) {
            return "redirect:/reformasi/laporan/%s%s"
                    .formatted(page.report().id().value(), page.open() ? "/isi" : "");
        }
        if (!page.open()) {
            throw new Refused("reform.refused.closed");
        }
        return show(page, ReportForm.of(null, page.earlier()), model);
    }

    @Requires(Right.SUBMIT_REPORTS)
    @PostMapping("/reformasi/isi/{period}")
    String begin(
            @PathVariable String period,
            @RequestParam(required = false) @Nullable String langkah,
            @ModelAttribute("form") ReportForm form,
            BindingResult errors,
            @CurrentUser SignedIn me,
            Model model,
            HttpServletResponse response) {
        UnitId unit = new UnitId(me.position().unitId());
        return save(unit, ReportListController.checkpoint(period), langkah, form, errors, model, response);
    }

    @Requires(Right.SUBMIT_REPORTS)
    @GetMapping("/reformasi/laporan/{id}/isi")
    String edit(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String kabar,
            @CurrentUser SignedIn me,
            Model model) {
        FormPage page = own(id, me);
        if (!page.open()) {
            throw new Refused("reform.refused.notOpen");
        }
        if ("CABUT".equals(kabar)) {
            model.addAttribute("news", texts.here("reform.news.CABUT"));
        }
        return show(page, ReportForm.of(page.report(), page.earlier()), model);
    }

    @Requires(Right.SUBMIT_REPORTS)
    @PostMapping("/reformasi/laporan/{id}/isi")
    String change(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String langkah,
            @ModelAttribute("form") ReportForm form,
            BindingResult errors,
            @CurrentUser SignedIn me,
            Model model,
            HttpServletResponse response) {
        FormPage page = own(id, me);
        return save(page.unit().id(), page.window().period(), langkah, form, errors, model, response);
    }

    @Requires(Right.SUBMIT_REPORTS)
    @PostMapping("/reformasi/laporan/{id}/bukti/{attachment}/cabut")
    String withdrawEvidence(
            @PathVariable UUID id,
            @PathVariable UUID attachment,
            @RequestParam(defaultValue = "") String alasan,
            @CurrentUser SignedIn me) {
        own(id, me);
        String reason = alasan.isBlank() ? texts.forRecords("reform.evidence.withdrawn") : alasan.strip();
        reporting.withdrawEvidence(new ReportId(id), attachment, reason);
        return "redirect:/reformasi/laporan/" + id + "/isi?kabar=CABUT";
    }

    private String save(
            UnitId unit,
            Period period,
            @Nullable String step,
            ReportForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        SaveResult result;
        try {
            result = attempt(unit, period, form, SUBMIT.equals(step));
        } catch (EvidenceRefused refused) {
            errors.rejectValue("evidence", refused.messageKey(), refused.arguments(), null);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(forms.of(unit, period), null, model);
        }
        if (result instanceof SaveResult.Saved saved) {
            return "redirect:/reformasi/laporan/%s?kabar=%s"
                    .formatted(saved.report().value(), saved.submitted() ? "AJUKAN" : "SIMPAN");
        }
        if (result instanceof SaveResult.NotOpen closed) {
            throw new Refused(closed.reason().messageKey(), closed.reason().argumentArray());
        }
        FormPage page = forms.of(unit, period);
        if (result instanceof SaveResult.Conflict conflict) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("page", page);
            model.addAttribute("theirs", conflict.theirs());
            model.addAttribute("kept", conflict.filesKept());
            model.addAttribute("form", form.expecting(conflict.theirs().version()));
            return "governance/reform/conflict";
        }
        SaveResult.Rejected rejected = (SaveResult.Rejected) result;
        rejected.findings().stream()
                .filter(Finding::isError)
                .forEach(error -> errors.rejectValue(error.field(), error.messageKey(), error.argumentArray(), null));
        model.addAttribute("cautions", cautions(rejected.findings()));
        model.addAttribute("kept", rejected.filesKept());
        model.addAttribute("expected", rejected.version());
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(page, null, model);
    }

    /** Of two operators who begin the same report at once, the second meets what the first one wrote. */
    private SaveResult attempt(UnitId unit, Period period, ReportForm form, boolean submitting) {
        try {
            return reporting.save(unit, period, form.typed(), form.version(), form.files(), submitting);
        } catch (DuplicateKeyException begunMeanwhile) {
            return reporting.save(unit, period, form.typed(), form.version(), form.files(), submitting);
        }
    }

    private FormPage own(UUID id, SignedIn me) {
        FormPage page = forms.of(new ReportId(id));
        if (!page.unit().id().value().equals(me.position().unitId())) {
            throw new NotFound("report of the own unit " + id);
        }
        return page;
    }

    /** @param form none if the model has one already, with what was typed */
    private static String show(FormPage page, @Nullable ReportForm form, Model model) {
        model.addAttribute("page", page);
        if (form != null) {
            model.addAttribute("form", form);
            model.addAttribute("expected", form.version());
        } else if (!model.containsAttribute("expected")) {
            model.addAttribute(
                    "expected", page.report() == null ? null : page.report().version());
        }
        if (!model.containsAttribute("cautions")) {
            model.addAttribute("cautions", List.of());
        }
        return VIEW;
    }

    private static List<Finding> cautions(List<Finding> findings) {
        return findings.stream().filter(finding -> !finding.isError()).toList();
    }
}
