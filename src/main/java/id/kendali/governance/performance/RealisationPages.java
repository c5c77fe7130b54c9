package id.kendali.governance.performance;

import id.kendali.engine.workflow.StepView;
import id.kendali.engine.workflow.Workflow;
import id.kendali.engine.workflow.WorkflowSteps;
import id.kendali.engine.workflow.WorkflowView;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
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
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Composes the page of a quarterly report. */
@Component
@Transactional(readOnly = true)
class RealisationPages {

    private final Realisations reports;
    private final ReportingPeriods periods;
    private final PeriodCalendar calendar;
    private final LineGroups groups;
    private final RevisionLines revisions;
    private final Workflow workflow;
    private final WorkflowSteps steps;
    private final Evidence evidence;
    private final Units units;
    private final RealisationTimeline timeline;
    private final PerformanceTexts texts;
    private final Formats formats;

    RealisationPages(
            Realisations reports,
            ReportingPeriods periods,
            PeriodCalendar calendar,
            LineGroups groups,
            RevisionLines revisions,
            Workflow workflow,
            WorkflowSteps steps,
            Evidence evidence,
            Units units,
            RealisationTimeline timeline,
            PerformanceTexts texts,
            Formats formats) {
        this.reports = reports;
        this.periods = periods;
        this.calendar = calendar;
        this.groups = groups;
        this.revisions = revisions;
        this.workflow = workflow;
        this.steps = steps;
        this.evidence = evidence;
        this.units = units;
        this.timeline = timeline;
        this.texts = texts;
        this.formats = formats;
    }

    RealisationPage page(RealisationId id, SignedIn reader) {
        Realisation report = reports.findById(id).orElseThrow(() -> new NotFound("report " + id));
        WorkflowView view = workflow.view(RealisationDesk.subject(id)).orElseThrow();
        ReportingPeriod period = periods.findById(report.periodId()).orElseThrow();
        Unit unit = units.find(report.unitId(), report.quarter().end()).orElseThrow();
        List<AttachedFile> files = evidence.list(Realisation.TYPE, id.value());
        return new RealisationPage(
                report,
                unit,
                period,
                texts.here("performance.title", report.quarter().label()),
                facts(report, view, period, unit),
                groups.of(unit, report.quarter(), report),
                revisions.of(report, unit),
                view,
                steps.of(view, unit.zone()),
                files,
                timeline.of(report, files, unit.zone()),
                steps.roles(view),
                QueuePlace.of(Realisation.TYPE, id.value(), workflow.queue(reader)),
                isEditable(report, period, reader),
                revisions.mayPropose(report, reader));
    }

    private boolean isEditable(Realisation report, ReportingPeriod period, SignedIn reader) {
        return report.state().isOpenForEntry()
                && period.takesReports(calendar.today())
                && reader.may(Right.SUBMIT_REPORTS)
                && reader.position().unitId().equals(report.unitId().value());
    }

    private String facts(Realisation report, WorkflowView view, ReportingPeriod period, Unit unit) {
        List<String> facts = new ArrayList<>();
        Instant submitted = report.submittedAt();
        if (report.origin() == RealisationOrigin.LOCK) {
            facts.add(texts.here("performance.facts.never"));
        } else if (submitted == null) {
            facts.add(texts.here("performance.facts.draft", report.lastEdit().by()));
        } else {
            facts.add(texts.here(
                    "performance.facts.submitted",
                    formats.dateTime(submitted, unit.zone()),
                    view.last("AJUKAN")
                            .or(() -> view.last("IMPOR"))
                            .map(StepView::actor)
                            .orElse(Formats.UNKNOWN)));
        }
        facts.add(texts.here(
                period.simulated() ? "performance.facts.due.simulated" : "performance.facts.due",
                formats.date(period.dueOn())));
        if (submitted != null) {
            boolean late = LocalDate.ofInstant(submitted, unit.zone()).isAfter(period.dueOn());
            facts.add(texts.here(late ? "performance.facts.late" : "performance.facts.inTime"));
        }
        return String.join(" · ", facts);
    }
}
