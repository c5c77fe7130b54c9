package id.kendali.governance.reform;

import id.kendali.engine.indicator.Measures;
import id.kendali.engine.workflow.WorkflowMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets reports follow the workflow, inside the transaction that moves them: a report, its state and what it states for
 * the figure stand or fall together.
 */
@Component
class ReportMoves {

    private final Reports reports;
    private final ReportMeasures measures;
    private final Measures pushed;

    ReportMoves(Reports reports, ReportMeasures measures, Measures pushed) {
        this.reports = reports;
        this.measures = measures;
        this.pushed = pushed;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(WorkflowMoved moved) {
        if (!moved.subject().type().equals(Report.TYPE)) {
            return;
        }
        Report report = reports.findById(new ReportId(moved.subject().id())).orElseThrow();
        report.enter(ReportState.valueOf(moved.to()), moved.at());
        reports.save(report);
        if (report.state().isVerified()) {
            pushed.push(measures.of(report));
        }
    }
}
