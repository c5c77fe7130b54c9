package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanRow;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The two schedules of a plan: in which form and how often an indicator is monitored, and evaluated. */
enum Schedule {
    MONITORING("monitoring_schedule.csv"),
    EVALUATION("evaluation_schedule.csv");

    private final String file;

    Schedule(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    Schedule other() {
        return this == MONITORING ? EVALUATION : MONITORING;
    }

    List<Entry> of(PlanDocument plan) {
        return plan.table(file).rows().stream().map(Entry::new).toList();
    }

    /** This schedule as a place where something is missing. */
    Place without() {
        return Place.file(file, Outline.placeOf(file), Found.NOTHING);
    }

    /** One row: a form of monitoring or evaluation of an indicator. */
    record Entry(PlanRow row) {

        String indicator() {
            return row.textOrBlank("ikk_code");
        }

        String form() {
            return row.textOrBlank("form");
        }

        String periodPrinted() {
            return row.textOrBlank("period_printed");
        }

        Set<Recurrence> periods() {
            Set<Recurrence> periods = EnumSet.noneOf(Recurrence.class);
            row.list("periods").forEach(code -> Recurrence.of(code).ifPresent(periods::add));
            return periods;
        }

        Place formPlace() {
            return row.place("form", Outline.placeOf(row));
        }

        /** Where the period stands, read with the indicator that it is for. */
        Place periodPlace() {
            return Place.cell(row, "period_printed", Outline.placeOf(row) + ", " + indicator(), periodPrinted());
        }
    }
}
