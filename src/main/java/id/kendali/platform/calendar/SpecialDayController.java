package id.kendali.platform.calendar;

import id.kendali.platform.access.CurrentUser;
import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.ledger.Ledger;
import id.kendali.platform.ui.Choice;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The administrator adds, replaces and withdraws special days. */
@Controller
class SpecialDayController {

    private static final String DAY = CalendarController.ADDRESS + "/hari/{id}";
    private static final String NEW = CalendarController.ADDRESS + "/hari/baru";
    private static final String REPLACE = DAY + "/ganti";
    private static final String WITHDRAW = DAY + "/cabut";

    private final CalendarYears years;
    private final CalendarChanges changes;
    private final Ledger ledger;
    private final MessageSource messages;

    SpecialDayController(CalendarYears years, CalendarChanges changes, Ledger ledger, MessageSource messages) {
        this.years = years;
        this.changes = changes;
        this.ledger = ledger;
        this.messages = messages;
    }

    @Requires(Right.SEE_OWN_WORK)
    @GetMapping(DAY)
    String show(@PathVariable UUID id, @CurrentUser SignedIn me, Model model) {
        model.addAttribute("day", years.find(new SpecialDayId(id)));
        model.addAttribute("history", ledger.timeline(SpecialDay.TABLE, id));
        model.addAttribute("manages", me.may(Right.MANAGE_CALENDAR));
        return "platform/calendar/day";
    }

    @Requires(Right.MANAGE_CALENDAR)
    @GetMapping(NEW)
    String add(
            @RequestParam(name = "tanggal", required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
            Locale language,
            Model model) {
        model.addAttribute("form", SpecialDayForm.empty(day));
        return form(null, language, model);
    }

    @Requires(Right.MANAGE_CALENDAR)
    @PostMapping(NEW)
    String add(
            @Valid @ModelAttribute("form") SpecialDayForm form,
            BindingResult errors,
            Locale language,
            Model model,
            HttpServletResponse response) {
        if (!errors.hasErrors()) {
            changes.add(form.typed(), form.why()).ifPresent(refusal -> refusal.into(errors));
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(null, language, model);
        }
        return shown(form);
    }

    @Requires(Right.MANAGE_CALENDAR)
    @GetMapping(REPLACE)
    String replace(@PathVariable UUID id, Locale language, Model model) {
        CalendarYear.Day day = years.inForce(new SpecialDayId(id));
        model.addAttribute("form", SpecialDayForm.of(day));
        return form(day, language, model);
    }

    @Requires(Right.MANAGE_CALENDAR)
    @PostMapping(REPLACE)
    String replace(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") SpecialDayForm form,
            BindingResult errors,
            Locale language,
            Model model,
            HttpServletResponse response) {
        SpecialDayId replaced = new SpecialDayId(id);
        CalendarYear.Day day = years.inForce(replaced);
        if (!errors.hasErrors()) {
            changes.replace(replaced, form.seen(), form.typed(), form.why()).ifPresent(refusal -> refusal.into(errors));
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(day, language, model);
        }
        return shown(form);
    }

    @Requires(Right.MANAGE_CALENDAR)
    @GetMapping(WITHDRAW)
    String withdraw(@PathVariable UUID id, Model model) {
        CalendarYear.Day day = years.inForce(new SpecialDayId(id));
        model.addAttribute("form", ReasonForm.of(day.version()));
        model.addAttribute("day", day);
        return "platform/calendar/withdraw-day";
    }

    @Requires(Right.MANAGE_CALENDAR)
    @PostMapping(WITHDRAW)
    String withdraw(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        SpecialDayId withdrawn = new SpecialDayId(id);
        CalendarYear.Day day = years.inForce(withdrawn);
        if (!errors.hasErrors()) {
            changes.withdraw(withdrawn, form.seen(), form.why()).ifPresent(refusal -> refusal.into(errors));
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("day", day);
            return "platform/calendar/withdraw-day";
        }
        return CalendarController.redirect(day.date(), "daftar");
    }

    private String form(CalendarYear.@Nullable Day replaced, Locale language, Model model) {
        model.addAttribute("replaced", replaced);
        model.addAttribute("kinds", choices("calendar.kind.", DayKind.values(), language));
        model.addAttribute("marks", choices("calendar.mark.", SourceMark.values(), language));
        return "platform/calendar/day-form";
    }

    private List<Choice> choices(String key, Enum<?>[] values, Locale language) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), messages.getMessage(key + value, null, language)))
                .toList();
    }

    private static String shown(SpecialDayForm form) {
        return CalendarController.redirect(Objects.requireNonNull(form.day()), "daftar");
    }
}
