package id.kendali.governance.performance;

import id.kendali.engine.workflow.WorkflowMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets reports follow the workflow, inside the transaction that moves them: a report, its state and what it states for
 * figures stand or fall together.
 */
@Component
class RealisationMoves {

    private final Realisations reports;
    private final StatedLines lines;
    private final CountingLines counting;

    RealisationMoves(Realisations reports, StatedLines lines, CountingLines counting) {
        this.reports = reports;
        this.lines = lines;
        this.counting = counting;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(WorkflowMoved moved) {
        if (!moved.subject().type().equals(Realisation.TYPE)) {
            return;
        }
        Realisation report =
                reports.findById(new RealisationId(moved.subject().id())).orElseThrow();
        report.enter(RealisationState.valueOf(moved.to()), moved.at());
        reports.save(report);
        if (report.state() == RealisationState.TERVERIFIKASI) {
            lines.verify(report.id());
            counting.push(report.id());
        }
    }
}
