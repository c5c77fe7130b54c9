package id.kendali.engine.indicator;

import id.kendali.platform.access.CurrentUser;
import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.calendar.Period;
import id.kendali.platform.ui.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Drafts of formulas: who may draft writes one, sees what it would do and hands it in; somebody else decides on it. */
@Controller
class FormulaDraftController {

    private static final String EDIT = "engine/indicator/draft-edit";

    private final CataloguePages pages;
    private final DraftPages drafts;
    private final DraftConflicts conflicts;
    private final FormulaDraftDesk desk;
    private final Catalogue catalogue;
    private final FormulaForms forms;
    private final FormulaChoices choices;

    FormulaDraftController(
            CataloguePages pages,
            DraftPages drafts,
            DraftConflicts conflicts,
            FormulaDraftDesk desk,
            Catalogue catalogue,
            FormulaForms forms,
            FormulaChoices choices) {
        this.pages = pages;
        this.drafts = drafts;
        this.conflicts = conflicts;
        this.desk = desk;
        this.catalogue = catalogue;
        this.forms = forms;
        this.choices = choices;
    }

    @Requires(Right.EDIT_FORMULAS)
    @GetMapping("/katalog/{indicator}/rancangan")
    String begin(
            @PathVariable String indicator,
            @RequestParam(required = false) @Nullable String jenis,
            @CurrentUser SignedIn me,
            Model model) {
        CataloguePages.Card card = pages.card(indicator, me);
        if (card.own().isPresent()) {
            return "redirect:" + card.own().get().page();
        }
        return edit(card.indicator(), null, forms.of(card.indicator(), jenis), model);
    }

    @Requires(Right.EDIT_FORMULAS)
    @PostMapping("/katalog/{indicator}/rancangan")
    String create(
            @PathVariable String indicator,
            @ModelAttribute("form") FormulaForm form,
            BindingResult errors,
            @CurrentUser SignedIn me,
            Model model,
            HttpServletResponse response) {
        Indicator newest = pages.indicator(indicator);
        TypedFormula.Checked checked = TypedFormula.check(form, catalogue.definitions(), newest);
        if (checked.proposed().isEmpty()) {
            return rejected(newest, null, form, checked, errors, model, response);
        }
        DraftId id = desk.create(indicator, checked.proposed().get(), me);
        return "redirect:/katalog/rancangan/" + id.value();
    }

    /** Another kind of formula: nothing is saved yet, and the rest stays as it was typed. */
    @Requires(Right.EDIT_FORMULAS)
    @PostMapping(path = "/katalog/{indicator}/rancangan", params = "ganti")
    String switchKind(
            @PathVariable String indicator,
            @RequestParam String ganti,
            @ModelAttribute("form") FormulaForm form,
            Model model) {
        Indicator newest = pages.indicator(indicator);
        return edit(newest, null, forms.padded(form.as(forms.of(newest, ganti))), model);
    }

    @Requires(Right.READ_CATALOGUE)
    @GetMapping("/katalog/rancangan/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String periode,
            @CurrentUser SignedIn me,
            Model model) {
        model.addAttribute("page", drafts.page(new DraftId(id), period(periode), me));
        model.addAttribute("mayEdit", me.may(Right.EDIT_FORMULAS));
        model.addAttribute("mayPublish", me.may(Right.PUBLISH_FORMULAS));
        return "engine/indicator/draft";
    }

    @Requires(Right.EDIT_FORMULAS)
    @GetMapping("/katalog/rancangan/{id}/ubah")
    String change(@PathVariable UUID id, @RequestParam(required = false) @Nullable String jenis, Model model) {
        Draft draft = drafts.draft(new DraftId(id));
        if (!draft.isWritten()) {
            return "redirect:" + draft.page();
        }
        Indicator newest = pages.indicator(draft.indicator());
        return edit(newest, draft, forms.of(draft, newest, jenis), model);
    }

    @Requires(Right.EDIT_FORMULAS)
    @PostMapping("/katalog/rancangan/{id}/ubah")
    String change(
            @PathVariable UUID id,
            @ModelAttribute("form") FormulaForm form,
            BindingResult errors,
            @CurrentUser SignedIn me,
            Model model,
            HttpServletResponse response) {
        Draft draft = drafts.draft(new DraftId(id));
        Indicator newest = pages.indicator(draft.indicator());
        TypedFormula.Checked checked = TypedFormula.check(form, catalogue.definitions(), newest);
        if (checked.proposed().isEmpty()) {
            return rejected(newest, draft, form, checked, errors, model, response);
        }
        if (!desk.change(draft.id(), checked.proposed().get(), required(form.versi()), me)) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("conflict", conflicts.of(draft.id(), newest, form));
            model.addAttribute("indicator", newest);
            return "engine/indicator/draft-conflict";
        }
        return "redirect:" + draft.page();
    }

    @Requires(Right.EDIT_FORMULAS)
    @PostMapping(path = "/katalog/rancangan/{id}/ubah", params = "ganti")
    String switchKind(
            @PathVariable UUID id, @RequestParam String ganti, @ModelAttribute("form") FormulaForm form, Model model) {
        Draft draft = drafts.draft(new DraftId(id));
        Indicator newest = pages.indicator(draft.indicator());
        return edit(newest, draft, forms.padded(form.as(forms.of(draft, newest, ganti))), model);
    }

    @Requires(Right.EDIT_FORMULAS)
    @PostMapping("/katalog/rancangan/{id}/ajukan")
    String submit(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable Integer versi, @CurrentUser SignedIn me) {
        desk.submit(new DraftId(id), required(versi), me);
        return "redirect:/katalog/rancangan/" + id;
    }

    @Requires(Right.PUBLISH_FORMULAS)
    @PostMapping("/katalog/rancangan/{id}/kembalikan")
    String giveBack(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String alasan,
            @RequestParam(required = false) @Nullable Integer versi,
            @CurrentUser SignedIn me) {
        desk.giveBack(new DraftId(id), alasan, required(versi), me);
        return "redirect:/katalog/rancangan/" + id;
    }

    @Requires(Right.EDIT_FORMULAS)
    @PostMapping("/katalog/rancangan/{id}/cabut")
    String withdraw(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String alasan,
            @RequestParam(required = false) @Nullable Integer versi,
            @CurrentUser SignedIn me) {
        desk.withdraw(new DraftId(id), alasan, required(versi), me);
        return "redirect:/katalog/rancangan/" + id;
    }

    @Requires(Right.PUBLISH_FORMULAS)
    @PostMapping("/katalog/rancangan/{id}/terbit")
    String publish(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable Integer versi, @CurrentUser SignedIn me) {
        return "redirect:/katalog/"
                + desk.publish(new DraftId(id), required(versi), me).code();
    }

    private String rejected(
            Indicator newest,
            @Nullable Draft draft,
            FormulaForm form,
            TypedFormula.Checked checked,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        checked.faults().forEach(fault -> fault.into(errors));
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("rows", form.inputs().size());
        return edit(newest, draft, null, model);
    }

    /** What was typed stays as it is; otherwise the fields show what is there. */
    private String edit(Indicator newest, @Nullable Draft draft, @Nullable FormulaForm form, Model model) {
        if (form != null) {
            model.addAttribute("form", form);
            model.addAttribute("rows", form.inputs().size());
        }
        model.addAttribute("indicator", newest);
        model.addAttribute("draft", draft);
        model.addAttribute("choices", choices);
        return EDIT;
    }

    private static int required(@Nullable Integer version) {
        if (version == null) {
            throw new Refused("indicator.draft.refused.changed");
        }
        return version;
    }

    private static @Nullable Period period(@Nullable String text) {
        try {
            return text == null ? null : Period.parse(text);
        } catch (IllegalArgumentException | DateTimeException notAPeriod) {
            return null;
        }
    }
}
