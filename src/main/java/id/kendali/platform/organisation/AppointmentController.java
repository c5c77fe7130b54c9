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
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
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
            @Nullable UUID jabatan,
            @Nullable UUID person,
            @Nullable HoldingMode mode,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate from,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate until,

            @Nullable String basis) {}

    /** @param on the first day on which the position is no longer held */
    record EndForm(
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate on,

            @Nullable String reason) {}

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
        model.addAttribute("form", new AppointmentForm(position, person, null, visible.today(me), null, null));
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
        if (form.jabatan() == null || form.person() == null) {
            return "redirect:/struktur";
        }
        Position position = find(form.jabatan(), me);
        check(form, errors);
        if (!errors.hasErrors() && appointments.appoint(wish(form), me) instanceof ChangeRefused refused) {
            words.reject(errors, refused);
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(position, form.person(), "", me, model);
        }
        return "redirect:/jabatan/" + position.id().value();
    }

    @Requires({Right.DELEGATE, Right.MANAGE_ORGANISATION})
    @GetMapping("/penunjukan/{id}/akhiri")
    String endForm(@PathVariable UUID id, @CurrentUser SignedIn me, Model model) {
        model.addAttribute("form", new EndForm(visible.today(me), null));
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
        if (form.on() == null && !errors.hasFieldErrors("on")) {
            errors.rejectValue("on", "organisation.change.required");
        }
        if (form.reason() == null || form.reason().isBlank()) {
            errors.rejectValue("reason", "organisation.change.required");
        }
        if (!errors.hasErrors()
                && appointments.end(new TenureId(id), form.on(), form.reason().strip(), me)
                        instanceof ChangeRefused refused) {
            words.reject(errors, refused);
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return showEnd(id, me, model);
        }
        return "redirect:/penunjukan";
    }

    private static void check(AppointmentForm form, BindingResult errors) {
        if (form.mode() == null && !errors.hasFieldErrors("mode")) {
            errors.rejectValue("mode", "organisation.change.required");
        }
        if (form.from() == null && !errors.hasFieldErrors("from")) {
            errors.rejectValue("from", "organisation.change.required");
        }
        if (form.basis() == null || form.basis().isBlank()) {
            errors.rejectValue("basis", "organisation.change.required");
        }
    }

    private static Appointment wish(AppointmentForm form) {
        return new Appointment(
                new PositionId(Objects.requireNonNull(form.jabatan())),
                new PersonId(Objects.requireNonNull(form.person())),
                Objects.requireNonNull(form.mode()),
                Objects.requireNonNull(form.from()),
                form.until() == null ? null : form.until().plusDays(1),
                Objects.requireNonNull(form.basis()).strip());
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
