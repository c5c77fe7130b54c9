package id.kendali.governance.reform;

import id.kendali.platform.calendar.Period;

/** The last report of the same unit and year before the one that is looked at. */
record EarlierReport(ReportId id, Period period, int target, int realised) {

    public String label() {
        return period.type().name();
    }
}
