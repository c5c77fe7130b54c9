package id.kendali.insight.dashboard;

import id.kendali.governance.performance.PrintedFigure;
import id.kendali.platform.calendar.Period;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Figures that documents print as realised, the earliest year first. */
record Printed(List<PrintedFigure> figures) {

    static final Printed NOTHING = new Printed(List.of());

    /** How the records call the periods of a year that begin in a month. */
    private static final Map<String, String> PERIODS = Map.of(
            "SEMESTER-01", "SEMESTER_1",
            "SEMESTER-07", "SEMESTER_2",
            "QUARTER-01", "QUARTER_1",
            "QUARTER-04", "QUARTER_2",
            "QUARTER-07", "QUARTER_3",
            "QUARTER-10", "QUARTER_4",
            "YEAR-01", "YEAR");

    /** What is printed for exactly this period; a year that was only concluded does not count. */
    @Nullable
    PrintedFigure of(String indicator, Period period) {
        String name =
                PERIODS.get("%s-%02d".formatted(period.type(), period.start().getMonthValue()));
        return figures.stream()
                .filter(figure -> figure.indicator().equals(indicator)
                        && figure.certain()
                        && figure.year() == period.calendarYear()
                        && figure.period().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Whole years of an indicator. */
    List<PrintedFigure> years(String indicator) {
        return figures.stream()
                .filter(figure ->
                        figure.indicator().equals(indicator) && figure.period().equals("YEAR"))
                .toList();
    }
}
