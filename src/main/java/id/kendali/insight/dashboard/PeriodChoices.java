package id.kendali.insight.dashboard;

import id.kendali.platform.calendar.Period;
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

    PeriodChoices(MessageSource messages) {
        this.messages = messages;
    }

    List<Choice> of(List<Period> periods, @Nullable Period open) {
        return periods.stream()
                .map(period -> new Choice(period.toString(), text(period, period.equals(open))))
                .toList();
    }

    private String text(Period period, boolean open) {
        String name = period.calendarYear() + " · " + period.type();
        return open
                ? messages.getMessage("dashboard.period.open", new Object[] {name}, LocaleContextHolder.getLocale())
                : name;
    }
}
