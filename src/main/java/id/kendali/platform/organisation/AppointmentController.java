package id.kendali.platform.organisation;

import id.kendali.platform.access.CurrentUser;
import id.kendali.platform.access.PersonDirectory;
import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.organisation.AppointmentQueries.ActingRow;
import id.kendali.platform.organisation.ChangeResult.ChangeRefused;
import id.kendali.platform.ui.Choice;
import id.kendali.platform.ui.NotFound;
import id.kendali.platform.ui.Pager;
import id.kendali.platform.ui.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/** Who stands in for whom, and the forms that appoint and end. */
@Controller
class AppointmentController {

    private static final int CANDIDATES = 30;

    private final VisibleUnits visible;
    private final Appointments appointments;
    private final AppointmentQueries queries;
    private final Positions positions;
    private final Units units;
    private final PersonDirectory persons;
    private final UnitWords words;

    AppointmentController(
            VisibleUnits visible,
            Appointments appointments,
            AppointmentQueries queries,
            Positions positions,
            Units units,
            PersonDirectory persons,
            UnitWords words) {
        this.visible = visible;
        this.appointments = appointments;
        this.queries = queries;
        this.positions = positions;
        this.units = units;
        this.persons = persons;
        this.words = words;
    }

    /** @param until the last day, as people write it */
    record AppointmentForm(
            @Nullable String jabatan,
            @Nullable String person,
            @Nullable String mode,
            @Nullable String from,
            @Nullable String until,
            @Nullable String basis) {}

    /** @param on the first day on which the position is no longer held */
    record EndForm(@Nullable String on, @Nullable String reason) {}

    @Requires({Right.DELEGATE, Right.MANAGE_ORGANISATION})
    @GetMapping("/penunjukan")
    String list(@CurrentUser SignedIn me, Model model) {
        LocalDate today = visible.today(me);
        List<ActingRow> rows = queries.acting(visible.of(me), today);
        model.addAttribute("rows", rows);
        model.addAttribute("pager", Pager.all(rows.size()));
        model.addAttribute("today", today);
        model.addAttribute(
                "running", rows.stream().filter(row -> row.standing(today) == 0).count());
        return "platform/organisation/appointments";
    }

    @Requires({Right.DELEGATE, Right.MANAGE_ORGANISATION})
    @GetMapping("/penunjukan/baru")
    String form(
            @RequestParam(name = "jabatan", required = false) @Nullable UUID position,
            @RequestParam(name = "pegawai", required = false) @Nullable UUID person,
            @RequestParam(name = "q", defaultValue = "") String text,
            @CurrentUser SignedIn me,
            Model model) {
        if (position == null) {
            return "redirect:/struktur";
        }
        model.addAttribute(
                "form",
                new AppointmentForm(
                        position.toString(),
                        person == null ? null : person.toString(),
                        null,
                        visible.today(me).toString(),
                        null,
                        null));
        return show(find(position, me), person, text, me, model);
    }

    @Requires({Right.DELEGATE, Right.MANAGE_ORGANISATION})
    @PostMapping("/penunjukan/baru")
    String appoint(
            @ModelAttribute("form") AppointmentForm form,
            BindingResult errors,
            @CurrentUser SignedIn me,
            Model model,
            HttpServletResponse response) {
        Optional<UUID> wanted = new Typed(form.jabatan()).id();
        Optional<UUID> person = new Typed(form.person()).id();
        if (wanted.isEmpty() || person.isEmpty()) {
            return "redirect:/struktur";
        }
        Position position = find(wanted.get(), me);
        check(form, errors);
        if (!errors.hasErrors()
                && appointments.appoint(wish(position, person.get(), form), me) instanceof ChangeRefused refused) {
            words.reject(errors, refused);
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(position, person.get(), "", me, model);
        }
        return "redirect:/jabatan/" + position.id().value();
    }

    @Requires({Right.DELEGATE, Right.MANAGE_ORGANISATION})
    @GetMapping("/penunjukan/{id}/akhiri")
    String endForm(@PathVariable UUID id, @CurrentUser SignedIn me, Model model) {
        model.addAttribute("form", new EndForm(visible.today(me).toString(), null));
        return showEnd(id, me, model);
    }

    @Requires({Right.DELEGATE, Right.MANAGE_ORGANISATION})
    @PostMapping("/penunjukan/{id}/akhiri")
    String end(
            @PathVariable UUID id,
            @ModelAttribute("form") EndForm form,
            BindingResult errors,
            @CurrentUser SignedIn me,
            Model model,
            HttpServletResponse response) {
        Optional<LocalDate> on = new Typed(form.on()).day();
        if (on.isEmpty()) {
            errors.rejectValue("on", "organisation.change.noDay");
        }
        String why = new Typed(form.reason()).text();
        if (why.isEmpty()) {
            errors.rejectValue("reason", "organisation.change.required");
        }
        if (!errors.hasErrors()
                && appointments.end(new TenureId(id), on.orElseThrow(), why, me) instanceof ChangeRefused refused) {
            words.reject(errors, refused);
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return showEnd(id, me, model);
        }
        return "redirect:/penunjukan";
    }

    private static void check(AppointmentForm form, BindingResult errors) {
        if (new Typed(form.mode()).oneOf(HoldingMode.values()).isEmpty()) {
            errors.rejectValue("mode", "organisation.change.required");
        }
        if (new Typed(form.from()).day().isEmpty()) {
            errors.rejectValue("from", "organisation.change.noDay");
        }
        Typed until = new Typed(form.until());
        if (!until.text().isEmpty() && until.day().isEmpty()) {
            errors.rejectValue("until", "organisation.change.noDay");
        }
        if (new Typed(form.basis()).text().isEmpty()) {
            errors.rejectValue("basis", "organisation.change.required");
        }
    }

    private static Appointment wish(Position position, UUID person, AppointmentForm form) {
        return new Appointment(
                position.id(),
                new PersonId(person),
                new Typed(form.mode()).oneOf(HoldingMode.values()).orElseThrow(),
                new Typed(form.from()).day().orElseThrow(),
                new Typed(form.until()).day().map(last -> last.plusDays(1)).orElse(null),
                new Typed(form.basis()).text());
    }

    private Position find(UUID id, SignedIn me) {
        return positions
                .findById(new PositionId(id))
                .filter(position -> visible.sees(me, position.unitId()))
                .orElseThrow(() -> new NotFound("position " + id));
    }

    private String show(Position position, @Nullable UUID person, String text, SignedIn me, Model model) {
        Set<HoldingMode> modes = appointments.modes(position, me);
        if (modes.isEmpty()) {
            throw new Refused("organisation.appointment.nothingToFill");
        }
        model.addAttribute("position", position.title());
        model.addAttribute("positionId", position.id().value());
        model.addAttribute("unit", units.find(position.unitId()).orElseThrow());
        model.addAttribute("text", text);
        model.addAttribute(
                "chosen",
                person == null ? null : persons.describe(List.of(person)).get(person));
        model.addAttribute("found", person == null ? persons.search(text.strip(), CANDIDATES) : List.of());
        model.addAttribute(
                "modes",
                modes.stream()
                        .map(mode -> new Choice(mode.name(), words.text(mode.messageKey() + ".long")))
                        .toList());
        return "platform/organisation/appointment-new";
    }

    private String showEnd(UUID id, SignedIn me, Model model) {
        ActingRow row = queries.find(new TenureId(id), visible.today(me))
                .filter(found -> visible.sees(
                        me, units.findByCode(found.unitCode()).orElseThrow().id()))
                .orElseThrow(() -> new NotFound("holding " + id));
        model.addAttribute("row", row);
        return "platform/organisation/appointment-end";
    }
}
