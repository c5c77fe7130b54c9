package id.kendali.platform.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as an Indonesian office writes them: {@code 14 Jan 2026}, {@code 14/01/2026}; ISO as well. */
final class IndonesianDate {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{2}|\\d{4})");
    private static final Pattern WORDS =
            Pattern.compile("(?:\\p{L}+, ?)?(\\d{1,2})[ \\-]?(\\p{L}+)\\.?[ \\-]?(\\d{2}|\\d{4})");
    private static final Map<String, Integer> MONTHS = months();

    private IndonesianDate() {}

    static Reading<LocalDate> read(String typed) {
        String text = typed.replaceAll("[\\s\\u00a0]+", " ").strip();
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(iso.group(1), number(iso.group(2)), number(iso.group(3)));
        }
        Matcher figures = FIGURES.matcher(text);
        if (figures.matches()) {
            int day = number(figures.group(1));
            int month = number(figures.group(2));
            return month > 12 && day <= 12
                    ? Reading.refused(
                            "exchange.cell.date.order",
                            figures.group(2),
                            "%02d/%02d/%s".formatted(month, day, figures.group(3)))
                    : date(figures.group(3), month, day);
        }
        Matcher words = WORDS.matcher(text);
        if (words.matches()) {
            Integer month = MONTHS.get(words.group(2).toLowerCase(Locale.ROOT));
            return month == null
                    ? Reading.refused("exchange.cell.date.month", words.group(2))
                    : date(words.group(3), month, number(words.group(1)));
        }
        return Reading.refused("exchange.cell.date.none");
    }

    static Reading<LocalDate> inRange(LocalDate date) {
        return date.getYear() < 1900 || date.getYear() > 2100
                ? Reading.refused("exchange.cell.date.range", String.valueOf(date.getYear()))
                : Reading.of(date);
    }

    private static Reading<LocalDate> date(String year, int month, int day) {
        if (year.length() == 2) {
            return Reading.refused("exchange.cell.date.shortYear", "%02d/%02d/20%s".formatted(day, month, year));
        }
        try {
            return inRange(LocalDate.of(number(year), month, day));
        } catch (DateTimeException impossible) {
            return Reading.refused("exchange.cell.date.impossible");
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Map<String, Integer> months() {
        List<String> names = List.of(
                "jan januari january",
                "feb februari peb pebruari february",
                "mar maret march",
                "apr april",
                "mei may",
                "jun juni june",
                "jul juli july",
                "agu agt ags agst agustus aug august",
                "sep sept september",
                "okt oktober oct october",
                "nov november nop nopember",
                "des desember dec december");
        Map<String, Integer> months = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            for (String name : names.get(i).split(" ")) {
                months.put(name, i + 1);
            }
        }
        return Map.copyOf(months);
    }
}
