package id.kendali.governance.performance;

import id.kendali.engine.indicator.Wording;
import java.time.LocalDate;

/**
 * When quarters may be reported, dated and with its basis.
 *
 * @param validFrom it counts for quarters whose last day lies from here on
 * @param opensDaysBeforeEnd calendar days before the last day of the quarter
 * @param dueWorkingDays working days after the last day of the quarter
 */
record ReportingRule(LocalDate validFrom, int opensDaysBeforeEnd, int dueWorkingDays, Wording basis) {}
