package id.kendali.platform.calendar;

import id.kendali.platform.access.CurrentUser;
import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.ledger.Ledger;
import id.kendali.platform.ui.Choice;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The administrator enters and withdraws dates that an authority has set. */
@Controller
class DateOverrideController {

    private static final String DATE = CalendarController.ADDRESS + "/tanggal-resmi/{id}";
    private static final String NEW = CalendarController.ADDRESS + "/tanggal-resmi/baru";
    private static final String WITHDRAW = DATE + "/cabut";

    private static final String WITHDRAWING = "platform/calendar/withdraw-override";

    private final CalendarYears years;
    private final CalendarChanges changes;
    private final Ledger ledger;
    private final DatedRules rules;
    private final PeriodNames periods;
    private final MessageSource messages;

    DateOverrideController(
            CalendarYears years,
            CalendarChanges changes,
            Ledger ledger,
            DatedRules rules,
            PeriodNames periods,
            MessageSource messages) {
        this.years = years;
        this.changes = changes;
        this.ledger = ledger;
        this.rules = rules;
        this.periods = periods;
        this.messages = messages;
    }

    @Requires(Right.SEE_OWN_WORK)
    @GetMapping(DATE)
    String show(@PathVariable UUID id, @CurrentUser SignedIn me, Locale language, Model model) {
        named(years.find(new DateOverrideId(id)), language, model);
        model.addAttribute("history", ledger.timeline(DateOverride.TABLE, id));
        model.addAttribute("manages", me.may(Right.MANAGE_CALENDAR));
        return "platform/calendar/override";
    }

    @Requires(Right.MANAGE_CALENDAR)
    @GetMapping(NEW)
    String add(Locale language, Model model) {
        model.addAttribute("form", DateOverrideForm.EMPTY);
        return form(language, model);
    }

    @Requires(Right.MANAGE_CALENDAR)
    @PostMapping(NEW)
    String add(
            @Valid @ModelAttribute("form") DateOverrideForm form,
            BindingResult errors,
            Locale language,
            Model model,
            HttpServletResponse response) {
        if (form.rule() != null && !form.rule().isBlank() && !rules.knows(form.rule())) {
            errors.rejectValue("rule", "calendar.override.unknownRule");
        }
        if (form.mark() == SourceMark.UNVERIFIED) {
            errors.rejectValue("mark", "calendar.override.unverified");
        }
        if (!errors.hasErrors()) {
            changes.add(form.typed(), form.why()).ifPresent(refusal -> refusal.into(errors));
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(language, model);
        }
        return CalendarController.redirect(Objects.requireNonNull(form.date()), "tanggal-resmi");
    }

    @Requires(Right.MANAGE_CALENDAR)
    @GetMapping(WITHDRAW)
    String withdraw(@PathVariable UUID id, Locale language, Model model) {
        CalendarYear.Override override = years.inForce(new DateOverrideId(id));
        model.addAttribute("form", ReasonForm.of(override.version()));
        named(override, language, model);
        return WITHDRAWING;
    }

    @Requires(Right.MANAGE_CALENDAR)
    @PostMapping(WITHDRAW)
    String withdraw(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Locale language,
            Model model,
            HttpServletResponse response) {
        DateOverrideId withdrawn = new DateOverrideId(id);
        CalendarYear.Override override = years.inForce(withdrawn);
        if (!errors.hasErrors()) {
            changes.withdraw(withdrawn, form.seen(), form.why()).ifPresent(refusal -> refusal.into(errors));
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            named(override, language, model);
            return WITHDRAWING;
        }
        return CalendarController.redirect(override.official().date(), "tanggal-resmi");
    }

    private String form(Locale language, Model model) {
        model.addAttribute("rules", rules.choices(language));
        model.addAttribute(
                "types",
                Arrays.stream(PeriodType.values())
                        .map(type -> new Choice(type.name(), periods.of(type, language)))
                        .toList());
        model.addAttribute("marks", marks(language));
        return "platform/calendar/override-form";
    }

    private void named(CalendarYear.Override override, Locale language, Model model) {
        model.addAttribute("override", override);
        model.addAttribute("rule", rules.name(override.rule(), language));
        model.addAttribute("period", periods.of(override.period(), language));
    }

    private List<Choice> marks(Locale language) {
        return Stream.of(SourceMark.VERIFIED, SourceMark.VERIFIED_2)
                .map(mark -> new Choice(mark.name(), messages.getMessage("calendar.mark." + mark, null, language)))
                .toList();
    }
}
