package id.kendali.governance.performance;

import id.kendali.platform.calendar.Period;
import id.kendali.platform.ui.Formats;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;

/** Names periods as people do: "TW IV 2026", "semester II 2026", "Okt 2026", "B09 2025". */
@Component
class PeriodTexts {

    private static final int MONTHS_OF_SEMESTER = 6;
    private static final List<String> ROMAN = List.of("I", "II");

    private final PerformanceTexts texts;
    private final Formats formats;

    PeriodTexts(PerformanceTexts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    String of(Period period) {
        String year = String.valueOf(period.calendarYear());
        return switch (period.type()) {
            case YEAR -> year;
            case SEMESTER ->
                texts.here(
                        "performance.period.semester",
                        ROMAN.get((period.start().getMonthValue() - 1) / MONTHS_OF_SEMESTER),
                        year);
            case QUARTER -> Quarter.containing(period.start()).label();
            case MONTH -> formats.month(YearMonth.from(period.start()));
            case B03, B06, B09, B12 -> period.type() + " " + year;
            case DAY, WEEK -> formats.date(period.start());
        };
    }
}
