package id.kendali.platform.calendar;

import id.kendali.platform.access.CurrentUser;
import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.exchange.ExportTable;
import id.kendali.platform.exchange.Exporter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Which days of a year are free, and which dates an authority has set: what every term of the office is counted by. */
@Controller
class CalendarController {

    static final String ADDRESS = "/kalender";

    private final CalendarYears years;
    private final PeriodNames periods;
    private final DatedRules rules;
    private final Exporter exporter;
    private final MessageSource messages;
    private final Clock clock;

    CalendarController(
            CalendarYears years,
            PeriodNames periods,
            DatedRules rules,
            Exporter exporter,
            MessageSource messages,
            Clock clock) {
        this.years = years;
        this.periods = periods;
        this.rules = rules;
        this.exporter = exporter;
        this.messages = messages;
        this.clock = clock;
    }

    @Requires(Right.SEE_OWN_WORK)
    @GetMapping(ADDRESS)
    String page(
            @RequestParam(name = "tahun", required = false) @Nullable Integer year,
            @CurrentUser SignedIn me,
            Locale language,
            Model model) {
        LocalDate today = today(me);
        CalendarYear shown = years.read(year == null ? today.getYear() : year, today);
        model.addAttribute("year", shown);
        model.addAttribute("before", neighbour(shown.number() - 1));
        model.addAttribute("after", neighbour(shown.number() + 1));
        model.addAttribute("periodNames", names(shown, override -> periods.of(override.period(), language)));
        model.addAttribute("ruleNames", names(shown, override -> rules.name(override.rule(), language)));
        model.addAttribute("manages", me.may(Right.MANAGE_CALENDAR));
        return "platform/calendar/year";
    }

    @Requires(Right.SEE_OWN_WORK)
    @GetMapping(path = ADDRESS, params = "berkas=xlsx")
    View export(
            @RequestParam(name = "tahun", required = false) @Nullable Integer year,
            @CurrentUser SignedIn me,
            Locale language) {
        LocalDate today = today(me);
        CalendarYear shown = years.read(year == null ? today.getYear() : year, today);
        List<CalendarYear.Day> days = shown.days();
        return exporter.xlsx(ExportTable.<CalendarYear.Day>titled("calendar.heading", shown.label())
                .date("calendar.day", CalendarYear.Day::date)
                .text("calendar.name", CalendarYear.Day::name)
                .text("calendar.kind", day -> text("calendar.kind." + day.kind(), language))
                .text("calendar.counted", day -> text("calendar.counted." + day.counted(), language))
                .text("calendar.legalBasis", CalendarYear.Day::legalBasis)
                .text("calendar.mark", day -> text("calendar.mark." + day.mark(), language))
                .rows(days::stream));
    }

    static String redirect(LocalDate day, String part) {
        return "redirect:%s?tahun=%d#%s".formatted(ADDRESS, day.getYear(), part);
    }

    private static @Nullable String neighbour(int year) {
        return year < CalendarYears.FIRST || year > CalendarYears.LAST ? null : String.valueOf(year);
    }

    private static Map<UUID, String> names(CalendarYear year, Function<CalendarYear.Override, String> name) {
        return Stream.concat(year.overrides().stream(), year.withdrawnOverrides().stream())
                .collect(Collectors.toMap(CalendarYear.Override::id, name));
    }

    private LocalDate today(SignedIn me) {
        return LocalDate.now(clock.withZone(ZoneId.of(me.position().zone())));
    }

    private String text(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
