package id.kendali.governance.reform;

import id.kendali.platform.calendar.Period;
import id.kendali.platform.calendar.PeriodType;
import id.kendali.platform.calendar.WorkingDays;
import id.kendali.platform.database.FirstStartStep;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Opens B09 of 2025 in the demonstration, due some working days from now; no document sets this date. */
@Component
class OpenCheckpointForDemonstration implements FirstStartStep {

    static final Period B09 = Period.checkpoint(2025, PeriodType.B09);
    private static final int WORKING_DAYS = 5;

    private final CheckpointWindows windows;
    private final WorkingDays workingDays;
    private final ReformTexts texts;
    private final Clock clock;

    OpenCheckpointForDemonstration(
            CheckpointWindows windows,
            WorkingDays workingDays,
            ReformTexts texts,
            Clock clock,
            @Value("${kendali.zone}") ZoneId zone) {
        this.windows = windows;
        this.workingDays = workingDays;
        this.texts = texts;
        this.clock = clock.withZone(zone);
    }

    @Override
    public int order() {
        return ReformFirstStart.ORDER + 1;
    }

    @Override
    public boolean demonstrationOnly() {
        return true;
    }

    @Override
    public void load() {
        LocalDate today = LocalDate.now(clock);
        windows.add(new CheckpointWindow(
                B09,
                today,
                workingDays.plus(today, WORKING_DAYS).date(),
                null,
                texts.forRecords("reform.window.simulated"),
                true));
    }
}
