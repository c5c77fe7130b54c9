package id.kendali.governance.reform;

import id.kendali.engine.workflow.StepView;
import id.kendali.engine.workflow.Workflow;
import id.kendali.platform.calendar.Period;
import id.kendali.platform.evidence.Evidence;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.organisation.Units;
import id.kendali.platform.ui.NotFound;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what surrounds the form of a report. */
@Component
@Transactional(readOnly = true)
class ReportForms {

    private final Reports reports;
    private final ReportQueries queries;
    private final CheckpointWindows windows;
    private final Workflow workflow;
    private final Evidence evidence;
    private final Units units;
    private final ReformTexts texts;

    ReportForms(
            Reports reports,
            ReportQueries queries,
            CheckpointWindows windows,
            Workflow workflow,
            Evidence evidence,
            Units units,
            ReformTexts texts) {
        this.reports = reports;
        this.queries = queries;
        this.windows = windows;
        this.workflow = workflow;
        this.evidence = evidence;
        this.units = units;
        this.texts = texts;
    }

    FormPage of(ReportId id) {
        Report report = reports.findById(id).orElseThrow(() -> new NotFound("report " + id));
        return of(report.unitId(), report.period());
    }

    FormPage of(UnitId unit, Period period) {
        CheckpointWindow window =
                windows.find(period).orElseThrow(() -> new NotFound("window of checkpoint " + period));
        Optional<Report> report = reports.findByUnitIdAndYearAndCheckpoint(unit, period.calendarYear(), period.type());
        boolean open = windows.findOpen(period).isPresent()
                && report.map(begun -> begun.state().isOpenForEntry()).orElse(true);
        return new FormPage(
                units.find(unit, period.end()).orElseThrow(() -> new NotFound("unit of " + period)),
                window,
                texts.here("reform.title", period.type().name(), String.valueOf(period.calendarYear())),
                report.orElse(null),
                queries.earlier(unit, period).orElse(null),
                report.map(begun -> evidence.list(Report.TYPE, begun.id().value()))
                        .orElse(List.of()),
                report.map(this::returned).orElse(null),
                open);
    }

    private @Nullable StepView returned(Report report) {
        return report.state() != ReportState.DIKEMBALIKAN
                ? null
                : workflow.view(Reporting.subject(report.id()))
                        .flatMap(view -> view.last("KEMBALIKAN"))
                        .orElse(null);
    }
}
