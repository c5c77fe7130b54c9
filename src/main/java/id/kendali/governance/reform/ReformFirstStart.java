package id.kendali.governance.reform;

import id.kendali.engine.workflow.MoveRefused;
import id.kendali.engine.workflow.MoveResult;
import id.kendali.engine.workflow.Workflow;
import id.kendali.engine.workflow.WorkflowId;
import id.kendali.platform.calendar.Period;
import id.kendali.platform.calendar.PeriodType;
import id.kendali.platform.database.FirstStartStep;
import id.kendali.platform.database.UuidV7;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.organisation.Units;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Loads RAT-RB B06 of 2025 as the Renstra prints it: decided and closed, by the system and not by a person. */
@Component
class ReformFirstStart implements FirstStartStep {

    static final int ORDER = 60;
    static final Period B06 = Period.checkpoint(2025, PeriodType.B06);

    private static final String FILE = "renstra-malut-2025-2029/rat_rb_b06_2025.csv";

    private final Reports reports;
    private final CheckpointWindows windows;
    private final Reporting reporting;
    private final Workflow workflow;
    private final Units units;
    private final ReformTexts texts;

    ReformFirstStart(
            Reports reports,
            CheckpointWindows windows,
            Reporting reporting,
            Workflow workflow,
            Units units,
            ReformTexts texts) {
        this.reports = reports;
        this.windows = windows;
        this.reporting = reporting;
        this.workflow = workflow;
        this.units = units;
        this.texts = texts;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean demonstrationOnly() {
        return false;
    }

    @Override
    public void load() {
        windows.add(new CheckpointWindow(
                B06, B06.start(), null, reporting.edit().at(), texts.forRecords("reform.window.printed"), false));
        for (Map<String, String> row : new DefinitionTable(FILE).rows()) {
            UnitId unit = units.findByCode(row.get("unit_code")).orElseThrow().id();
            Report report = reports.save(Report.printed(
                    new ReportId(UuidV7.next()),
                    unit,
                    B06,
                    new Report.PrintedRow(
                            row.get("unit_name_printed"),
                            Integer.parseInt(row.get("target_actions")),
                            Integer.parseInt(row.get("realised_actions")),
                            Integer.parseInt(row.get("percent_printed"))),
                    reporting.edit()));
            WorkflowId begun = workflow.begin(
                    Reporting.WORKFLOW, Reporting.subject(report.id()), unit.value(), Report.SUB_BIDANG, null);
            MoveResult loaded = workflow.carry(begun, "MUAT_TERCETAK", texts.forRecords("reform.printed.reason"));
            if (loaded instanceof MoveRefused refused) {
                throw new IllegalStateException("B06 could not be loaded: " + refused);
            }
        }
    }
}
