package id.kendali.platform.calendar;

import id.kendali.platform.ui.Formats;
import java.time.YearMonth;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What people call a period: <em>Februari 2026</em>, <em>Triwulan I 2026</em>, <em>B06 2025</em>. */
@Component
public class PeriodNames {

    private final MessageSource messages;
    private final Formats formats;

    PeriodNames(MessageSource messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    public String of(Period period, Locale language) {
        String year = String.valueOf(period.calendarYear());
        return switch (period.type()) {
            case DAY -> formats.date(period.start());
            case WEEK -> formats.date(period.start()) + " – " + formats.date(period.end());
            case MONTH -> formats.month(YearMonth.from(period.start()));
            case QUARTER -> named(period, "I".repeat(part(period, 3)).replace("IIII", "IV"), year, language);
            case SEMESTER -> named(period, "I".repeat(part(period, 6)), year, language);
            case YEAR -> year;
            case B03, B06, B09, B12 -> period.type() + " " + year;
        };
    }

    /** What people call a type of periods. */
    public String of(PeriodType type, Locale language) {
        return messages.getMessage("calendar.periodType." + type, null, language);
    }

    private static int part(Period period, int months) {
        return (period.start().getMonthValue() - 1) / months + 1;
    }

    private String named(Period period, String part, String year, Locale language) {
        return messages.getMessage("calendar.period." + period.type(), new Object[] {part, year}, language);
    }
}
