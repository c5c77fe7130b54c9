package id.kendali.governance.performance;

import id.kendali.platform.database.FirstStartStep;
import id.kendali.platform.organisation.Units;
import org.springframework.stereotype.Component;

/** Drafts the agreements of 2026 for all units of the region out of the plan's targets; nobody has signed them. */
@Component
class DraftAgreementsForDemonstration implements FirstStartStep {

    private static final String REGION = "KANWIL-MALUT";
    private static final int YEAR = 2026;

    private final AgreementDesk desk;
    private final Units units;
    private final PeriodCalendar calendar;

    DraftAgreementsForDemonstration(AgreementDesk desk, Units units, PeriodCalendar calendar) {
        this.desk = desk;
        this.units = units;
        this.calendar = calendar;
    }

    @Override
    public int order() {
        return 81;
    }

    @Override
    public boolean demonstrationOnly() {
        return true;
    }

    @Override
    public void load() {
        units.region(units.findByCode(REGION).orElseThrow().id(), calendar.today())
                .forEach(unit -> desk.draft(unit, YEAR, true));
    }
}
