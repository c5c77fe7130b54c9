package id.kendali.platform.organisation;

import id.kendali.platform.access.CurrentUser;
import id.kendali.platform.access.PositionKind;
import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.ledger.Ledger;
import id.kendali.platform.ledger.Subject;
import id.kendali.platform.organisation.StructureQueries.PositionRow;
import id.kendali.platform.ui.Choice;
import id.kendali.platform.ui.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One position with everybody who holds, held or will hold it; and the form that opens another. */
@Controller
class PositionController {

    private final VisibleUnits visible;
    private final StructureQueries structure;
    private final Positions positions;
    private final PositionOpening opening;
    private final Appointments appointments;
    private final Units units;
    private final Ledger ledger;
    private final UnitWords words;

    PositionController(
            VisibleUnits visible,
            StructureQueries structure,
            Positions positions,
            PositionOpening opening,
            Appointments appointments,
            Units units,
            Ledger ledger,
            UnitWords words) {
        this.visible = visible;
        this.structure = structure;
        this.positions = positions;
        this.opening = opening;
        this.appointments = appointments;
        this.units = units;
        this.ledger = ledger;
        this.words = words;
    }

    /** What a new position is. */
    record PositionForm(
            @Nullable String kind,
            @Nullable String title,
            @Nullable String division,
            @Nullable String from) {}

    @Requires({Right.READ_UNITS, Right.MANAGE_ORGANISATION})
    @GetMapping("/jabatan/{id}")
    String show(@PathVariable UUID id, @CurrentUser SignedIn me, Model model) {
        PositionRow row = structure
                .position(new PositionId(id))
                .filter(found -> visible.sees(me, found.unit()))
                .orElseThrow(() -> new NotFound("position " + id));
        Unit unit = units.find(row.unit()).orElseThrow();
        Position position = positions.findById(new PositionId(id)).orElseThrow();
        List<Subject> subjects = Stream.concat(
                        Stream.of(new Subject("organisation.position", id)),
                        row.holders().stream().map(holder -> new Subject("organisation.holding", holder.id())))
                .toList();
        model.addAttribute("position", row);
        model.addAttribute("unit", unit);
        model.addAttribute("today", visible.today(unit));
        model.addAttribute(
                "modes",
                appointments.modes(position, me).stream().map(HoldingMode::name).toList());
        model.addAttribute("entries", ledger.timeline(subjects));
        return "platform/organisation/position";
    }

    @Requires(Right.MANAGE_ORGANISATION)
    @GetMapping("/satuan-kerja/{code}/jabatan/baru")
    String form(@PathVariable String code, @CurrentUser SignedIn me, Model model) {
        Unit unit = visible.require(me, code);
        model.addAttribute(
                "form", new PositionForm(null, null, null, visible.today(unit).toString()));
        return showForm(unit, model);
    }

    @Requires(Right.MANAGE_ORGANISATION)
    @PostMapping("/satuan-kerja/{code}/jabatan/baru")
    String open(
            @PathVariable String code,
            @ModelAttribute("form") PositionForm form,
            BindingResult errors,
            @CurrentUser SignedIn me,
            Model model,
            HttpServletResponse response) {
        Unit unit = visible.require(me, code);
        check(form, errors);
        PositionId id = null;
        if (!errors.hasErrors()) {
            PositionOpening.Result result = opening.open(
                    unit,
                    new Typed(form.division()).id().orElse(null),
                    new Typed(form.kind()).oneOf(PositionKind.values()).orElseThrow(),
                    new Typed(form.title()).text(),
                    new Typed(form.from()).day().orElseThrow());
            if (result.refused() != null) {
                words.reject(errors, result.refused());
            }
            id = result.id();
        }
        if (id == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return showForm(unit, model);
        }
        return "redirect:/jabatan/" + id.value();
    }

    private static void check(PositionForm form, BindingResult errors) {
        if (new Typed(form.kind()).oneOf(PositionKind.values()).isEmpty()) {
            errors.rejectValue("kind", "organisation.change.required");
        }
        if (form.title() == null || form.title().isBlank()) {
            errors.rejectValue("title", "organisation.change.required");
        } else if (form.title().length() > 200) {
            errors.rejectValue("title", "organisation.change.tooLong", new Object[] {200}, null);
        }
        if (new Typed(form.from()).day().isEmpty()) {
            errors.rejectValue("from", "organisation.change.noDay");
        }
    }

    private String showForm(Unit unit, Model model) {
        model.addAttribute("unit", unit);
        model.addAttribute(
                "kinds",
                opening.kinds(unit).stream()
                        .map(kind -> new Choice(kind.name(), words.text("access.position." + kind.name())))
                        .toList());
        model.addAttribute(
                "divisions",
                structure.divisions(unit.id(), visible.today(unit)).stream()
                        .map(division -> new Choice(division.id().toString(), division.name()))
                        .toList());
        return "platform/organisation/position-new";
    }
}
