package id.kendali.platform.calendar;

import java.util.SortedSet;

/** A number of working days, and the years within whose holidays are not loaded. */
public record CountedDays(int days, SortedSet<Integer> missingYears) {

    public boolean isCertain() {
        return missingYears.isEmpty();
    }
}
