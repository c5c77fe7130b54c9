package id.kendali.governance.reform;

import id.kendali.engine.workflow.StepView;
import id.kendali.engine.workflow.Workflow;
import id.kendali.engine.workflow.WorkflowSteps;
import id.kendali.engine.workflow.WorkflowView;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.calendar.Period;
import id.kendali.platform.evidence.AttachedFile;
import id.kendali.platform.evidence.Evidence;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.organisation.Units;
import id.kendali.platform.ui.Formats;
import id.kendali.platform.ui.NotFound;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Composes the page of a report. */
@Component
@Transactional(readOnly = true)
class ReportPages {

    private static final String INDICATOR = "IKK-19.1";

    private final Reports reports;
    private final ReportQueries queries;
    private final CheckpointWindows windows;
    private final Workflow workflow;
    private final WorkflowSteps steps;
    private final Evidence evidence;
    private final Units units;
    private final ReportTimeline timeline;
    private final Comparisons comparisons;
    private final ReformTexts texts;
    private final Formats formats;

    ReportPages(
            Reports reports,
            ReportQueries queries,
            CheckpointWindows windows,
            Workflow workflow,
            WorkflowSteps steps,
            Evidence evidence,
            Units units,
            ReportTimeline timeline,
            Comparisons comparisons,
            ReformTexts texts,
            Formats formats) {
        this.reports = reports;
        this.queries = queries;
        this.windows = windows;
        this.workflow = workflow;
        this.steps = steps;
        this.evidence = evidence;
        this.units = units;
        this.timeline = timeline;
        this.comparisons = comparisons;
        this.texts = texts;
        this.formats = formats;
    }

    ReportPage page(ReportId id, SignedIn reader) {
        Report report = reports.findById(id).orElseThrow(() -> new NotFound("report " + id));
        WorkflowView view = workflow.view(Reporting.subject(id)).orElseThrow();
        CheckpointWindow window = windows.find(report.period()).orElseThrow();
        Unit unit = units.find(report.unitId(), report.period().end()).orElseThrow();
        EarlierReport earlier =
                queries.earlier(report.unitId(), report.period()).orElse(null);
        List<AttachedFile> files = evidence.list(Report.TYPE, id.value());
        return new ReportPage(
                report,
                unit,
                units.find(report.unitId())
                        .map(Unit::shortName)
                        .filter(name -> !name.equals(unit.shortName()))
                        .orElse(null),
                window,
                earlier,
                label(report.period()),
                facts(report, view, window, unit),
                odd(report, earlier, files),
                view,
                steps.of(view, unit.zone()),
                comparisons.of(report.entry(), earlier, figureHref(report, unit)),
                files,
                timeline.of(report, files, unit.zone()),
                steps.roles(view),
                QueuePlace.of(id, workflow.queue(reader)),
                isEditable(report, window, reader));
    }

    boolean isEditable(Report report, CheckpointWindow window, SignedIn reader) {
        return report.state().isOpenForEntry()
                && windows.findOpen(window.period()).isPresent()
                && reader.may(Right.SUBMIT_REPORTS)
                && reader.position().unitId().equals(report.unitId().value());
    }

    private String facts(Report report, WorkflowView view, CheckpointWindow window, Unit unit) {
        List<String> facts = new ArrayList<>();
        if (report.origin() == ReportOrigin.PRINTED) {
            facts.add(texts.here("reform.facts.printed", report.unitNamePrinted(), report.percentPrinted()));
        } else if (report.submittedAt() == null) {
            facts.add(texts.here("reform.facts.draft", report.lastEdit().by()));
        } else {
            facts.add(texts.here(
                    "reform.facts.submitted",
                    formats.dateTime(report.submittedAt(), unit.zone()),
                    view.last("AJUKAN")
                            .or(() -> view.last("IMPOR"))
                            .map(StepView::actor)
                            .orElse(Formats.UNKNOWN)));
        }
        LocalDate due = window.dueOn();
        if (due != null) {
            facts.add(texts.here(
                    window.simulated() ? "reform.facts.due.simulated" : "reform.facts.due", formats.date(due)));
            Instant submitted = report.submittedAt();
            if (submitted != null) {
                boolean late = LocalDate.ofInstant(submitted, unit.zone()).isAfter(due);
                facts.add(texts.here(late ? "reform.facts.late" : "reform.facts.inTime"));
            }
        }
        return String.join(" · ", facts);
    }

    private static List<Finding> odd(Report report, @Nullable EarlierReport earlier, List<AttachedFile> files) {
        if (report.origin() == ReportOrigin.PRINTED) {
            return List.of();
        }
        List<Finding> odd = new ArrayList<>(ReportRule.checkAll(report.entry(), earlier));
        if (files.isEmpty() && !report.state().isOpenForEntry()) {
            odd.add(Finding.caution("evidence", "reform.odd.noEvidence"));
        }
        return odd;
    }

    private String label(Period period) {
        return texts.here("reform.title", period.type().name(), String.valueOf(period.calendarYear()));
    }

    static String figureHref(String unitCode, Period period) {
        return "/angka/%s?unit=%s&periode=%s".formatted(INDICATOR, unitCode, period);
    }

    private static @Nullable String figureHref(Report report, Unit unit) {
        return report.state().isVerified() ? figureHref(unit.code(), report.period()) : null;
    }
}
