package id.kendali.governance.performance;

import id.kendali.engine.workflow.Workflow;
import id.kendali.engine.workflow.WorkflowSteps;
import id.kendali.engine.workflow.WorkflowView;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.organisation.Units;
import id.kendali.platform.ui.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Composes the page of a correction. */
@Component
@Transactional(readOnly = true)
class CorrectionPages {

    private final Revisions revisions;
    private final Realisations reports;
    private final RevisionLines lines;
    private final Workflow workflow;
    private final WorkflowSteps steps;
    private final Units units;

    CorrectionPages(
            Revisions revisions,
            Realisations reports,
            RevisionLines lines,
            Workflow workflow,
            WorkflowSteps steps,
            Units units) {
        this.revisions = revisions;
        this.reports = reports;
        this.lines = lines;
        this.workflow = workflow;
        this.steps = steps;
        this.units = units;
    }

    CorrectionPage page(RevisionId id) {
        Revision revision = revisions.findById(id).orElseThrow(() -> new NotFound("correction " + id));
        Realisation report = reports.findById(revision.reportId()).orElseThrow();
        Unit unit = units.find(report.unitId(), report.quarter().end()).orElseThrow();
        WorkflowView view = workflow.view(CorrectionDesk.subject(id)).orElseThrow();
        return new CorrectionPage(
                report,
                unit,
                lines.of(report, unit).stream()
                        .filter(line -> line.revision().id().equals(id))
                        .findFirst()
                        .orElseThrow(),
                view,
                steps.of(view, unit.zone()),
                steps.roles(view));
    }
}
