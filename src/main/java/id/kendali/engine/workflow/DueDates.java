package id.kendali.engine.workflow;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Counts working days until the calendar does it. */
@Component
class DueDates {

    LocalDate after(LocalDate day, int workingDays) {
        LocalDate due = day;
        for (int counted = 0; counted < workingDays; ) {
            due = due.plusDays(1);
            if (due.getDayOfWeek() != DayOfWeek.SATURDAY && due.getDayOfWeek() != DayOfWeek.SUNDAY) {
                counted++;
            }
        }
        return due;
    }
}
