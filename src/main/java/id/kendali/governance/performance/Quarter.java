package id.kendali.governance.performance;

import id.kendali.platform.calendar.Period;
import id.kendali.platform.calendar.PeriodType;
import id.kendali.platform.ui.NotFound;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A quarter of a year, written {@code 2026-TW4} in addresses and "TW IV 2026" for people. */
record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-TW([1-4])");
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
    private static final int MONTHS = 3;
    private static final Comparator<Quarter> ORDER =
            Comparator.comparingInt(Quarter::year).thenComparingInt(Quarter::number);

    Quarter {
        if (number < 1 || number > ROMAN.size()) {
            throw new IllegalArgumentException("No quarter: " + number);
        }
    }

    static Quarter containing(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    static Optional<Quarter> parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        return written.matches()
                ? Optional.of(new Quarter(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2))))
                : Optional.empty();
    }

    /** As it stands in an address. */
    static Quarter of(String text) {
        return parse(text).orElseThrow(() -> new NotFound("quarter " + text));
    }

    public Period period() {
        return Period.containing(PeriodType.QUARTER, LocalDate.of(year, number * MONTHS, 1));
    }

    public LocalDate end() {
        return period().end();
    }

    Quarter previous() {
        return number == 1 ? new Quarter(year - 1, ROMAN.size()) : new Quarter(year, number - 1);
    }

    /** "TW IV 2026" */
    public String label() {
        return "TW " + ROMAN.get(number - 1) + " " + year;
    }

    /** "TW IV" */
    public String shortLabel() {
        return "TW " + ROMAN.get(number - 1);
    }

    @Override
    public int compareTo(Quarter other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return year + "-TW" + number;
    }
}
