package id.kendali.platform.organisation;

import id.kendali.platform.access.CurrentUser;
import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.organisation.ChangeResult.ChangeRefused;
import id.kendali.platform.ui.Choice;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
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

/** The administrator's forms that rename, move, reclassify and close a unit. */
@Controller
class UnitChangeController {

    private static final int LONGEST = 200;

    private final VisibleUnits visible;
    private final Units units;
    private final UnitDirectory directory;
    private final OrganisationChanges changes;
    private final UnitWords words;

    UnitChangeController(
            VisibleUnits visible, Units units, UnitDirectory directory, OrganisationChanges changes, UnitWords words) {
        this.visible = visible;
        this.units = units;
        this.directory = directory;
        this.changes = changes;
        this.words = words;
    }

    /** What can be changed; the names stand in addresses and texts. */
    enum Action {
        NAMA,
        INDUK,
        KELAS,
        TUTUP,
        BATAL
    }

    /** @param seen the traits that were the last ones when the form was opened */
    record UnitChangeForm(
            @Nullable String name,
            @Nullable String shortName,
            @Nullable String unitClass,
            @Nullable String parent,
            @Nullable String from,
            @Nullable String basis,
            @Nullable String reason,
            @Nullable String seen) {

        static String typed(@Nullable String text) {
            return text == null ? "" : text.strip();
        }
    }

    @Requires(Right.MANAGE_ORGANISATION)
    @GetMapping("/satuan-kerja/{code}/ubah")
    String form(
            @PathVariable String code,
            @RequestParam(name = "tindakan", defaultValue = "NAMA") Action action,
            @CurrentUser SignedIn me,
            Model model) {
        Unit unit = visible.require(me, code);
        UnitDirectory.UnitVersion last = last(unit);
        model.addAttribute(
                "form",
                new UnitChangeForm(
                        last.name(),
                        last.shortName(),
                        last.unitClass(),
                        null,
                        null,
                        null,
                        null,
                        last.id().toString()));
        return show(unit, action, model);
    }

    @Requires(Right.MANAGE_ORGANISATION)
    @PostMapping("/satuan-kerja/{code}/ubah")
    String change(
            @PathVariable String code,
            @RequestParam(name = "tindakan", defaultValue = "NAMA") Action action,
            @ModelAttribute("form") UnitChangeForm form,
            BindingResult errors,
            @CurrentUser SignedIn me,
            Model model,
            HttpServletResponse response) {
        Unit unit = visible.require(me, code);
        check(action, form, errors);
        if (!errors.hasErrors() && !last(unit).id().toString().equals(form.seen())) {
            errors.reject("organisation.change.meanwhile");
        }
        if (!errors.hasErrors() && apply(unit, action, form) instanceof ChangeRefused refused) {
            words.reject(errors, refused);
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(unit, action, model);
        }
        return "redirect:/satuan-kerja/" + code + "/riwayat";
    }

    private ChangeResult apply(Unit unit, Action action, UnitChangeForm form) {
        LocalDate from = new Typed(form.from()).day().orElse(LocalDate.MIN);
        String basis = UnitChangeForm.typed(form.basis());
        return switch (action) {
            case NAMA ->
                changes.rename(
                        unit.id(),
                        UnitChangeForm.typed(form.name()),
                        UnitChangeForm.typed(form.shortName()),
                        from,
                        basis);
            case INDUK ->
                units.findByCode(UnitChangeForm.typed(form.parent()))
                        .map(parent -> changes.move(unit.id(), parent.id(), from, basis))
                        .orElseGet(() -> ChangeRefused.because("parent", "organisation.change.required"));
            case KELAS -> changes.changeClass(unit.id(), UnitChangeForm.typed(form.unitClass()), from, basis);
            case TUTUP -> changes.close(unit.id(), from, basis);
            case BATAL -> changes.cancel(unit.id(), UnitChangeForm.typed(form.reason()));
        };
    }

    private static void check(Action action, UnitChangeForm form, BindingResult errors) {
        if (action == Action.BATAL) {
            require("reason", form.reason(), errors);
            return;
        }
        require("basis", form.basis(), errors);
        if (new Typed(form.from()).day().isEmpty()) {
            errors.rejectValue("from", "organisation.change.noDay");
        }
        if (action == Action.NAMA) {
            require("name", form.name(), errors);
            require("shortName", form.shortName(), errors);
        } else if (action == Action.INDUK) {
            require("parent", form.parent(), errors);
        } else if (action == Action.KELAS) {
            require("unitClass", form.unitClass(), errors);
        }
    }

    private static void require(String field, @Nullable String text, BindingResult errors) {
        String typed = UnitChangeForm.typed(text);
        if (typed.isEmpty()) {
            errors.rejectValue(field, "organisation.change.required");
        } else if (typed.length() > LONGEST) {
            errors.rejectValue(field, "organisation.change.tooLong", new Object[] {LONGEST}, null);
        }
    }

    private UnitDirectory.UnitVersion last(Unit unit) {
        return directory.versions(unit.id()).stream()
                .filter(version -> version.validTo() == null)
                .findFirst()
                .orElseThrow();
    }

    private String show(Unit unit, Action action, Model model) {
        UnitDirectory.UnitVersion last = last(unit);
        model.addAttribute("unit", unit);
        model.addAttribute("kind", words.kind(unit.type(), unit.unitClass()));
        model.addAttribute("last", last);
        model.addAttribute("ahead", last.validFrom().isAfter(visible.today(unit)));
        model.addAttribute("action", action.name());
        model.addAttribute("tabs", tabs(unit));
        model.addAttribute("here", address(unit, action));
        model.addAttribute("parents", parents(unit));
        return "platform/organisation/unit-change";
    }

    private List<Choice> tabs(Unit unit) {
        return List.of(Action.values()).stream()
                .map(action ->
                        new Choice(address(unit, action), words.text("organisation.change.action." + action.name())))
                .toList();
    }

    private static String address(Unit unit, Action action) {
        return "/satuan-kerja/" + unit.code() + "/ubah?tindakan=" + action.name();
    }

    private List<Choice> parents(Unit unit) {
        UnitType above = unit.type() == UnitType.KANWIL ? UnitType.DITJEN : UnitType.KANWIL;
        return units.all().stream()
                .filter(candidate -> candidate.type() == above
                        && !candidate.closed()
                        && !candidate.id().equals(unit.parent()))
                .map(candidate -> new Choice(candidate.code(), candidate.name()))
                .toList();
    }
}
