package id.kendali.governance.performance;

import id.kendali.platform.database.FirstStartStep;
import id.kendali.platform.organisation.Units;
import org.springframework.stereotype.Component;

/** Opens the fourth quarter of 2026 in the demonstration ahead of its time; no document says so. */
@Component
class OpenQuarterForDemonstration implements FirstStartStep {

    static final Quarter QUARTER = new Quarter(2026, 4);
    private static final String REGION = "KANWIL-MALUT";

    private final PeriodCalendar calendar;
    private final Units units;
    private final PerformanceTexts texts;

    OpenQuarterForDemonstration(PeriodCalendar calendar, Units units, PerformanceTexts texts) {
        this.calendar = calendar;
        this.units = units;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public boolean demonstrationOnly() {
        return true;
    }

    @Override
    public void load() {
        calendar.open(
                units.findByCode(REGION).orElseThrow().id(),
                QUARTER,
                calendar.today(),
                texts.forRecords("performance.simulated"),
                true);
    }
}
