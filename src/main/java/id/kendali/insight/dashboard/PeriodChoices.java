package id.kendali.insight.dashboard;

import id.kendali.platform.calendar.Period;
import id.kendali.platform.calendar.PeriodNames;
import id.kendali.platform.ui.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The periods of a page as a filter; the one that is being reported says so. */
@Component
class PeriodChoices {

    private final MessageSource messages;
    private final PeriodNames names;

    PeriodChoices(MessageSource messages, PeriodNames names) {
        this.messages = messages;
        this.names = names;
    }

    /** The periods that one may be compared with. */
    List<Choice> others(List<Period> periods, Period shown) {
        return of(periods.stream().filter(period -> !period.equals(shown)).toList(), null);
    }

    List<Choice> of(List<Period> periods, @Nullable Period open) {
        return periods.stream()
                .map(period -> new Choice(period.toString(), text(period, period.equals(open))))
                .toList();
    }

    /** {@code 2025 · B06}, or what people call it. */
    public String name(Period period) {
        return period.type().isCheckpoint()
                ? period.calendarYear() + " · " + period.type()
                : names.of(period, LocaleContextHolder.getLocale());
    }

    private String text(Period period, boolean open) {
        String name = name(period);
        return open
                ? messages.getMessage("dashboard.period.open", new Object[] {name}, LocaleContextHolder.getLocale())
                : name;
    }
}
