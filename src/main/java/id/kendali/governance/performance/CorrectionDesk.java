package id.kendali.governance.performance;

import id.kendali.engine.workflow.MoveRefused;
import id.kendali.engine.workflow.Subject;
import id.kendali.engine.workflow.Workflow;
import id.kendali.engine.workflow.WorkflowMoved;
import id.kendali.engine.workflow.WorkflowView;
import id.kendali.governance.performance.TypedRealisation.Statement;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.database.ChangeReason;
import id.kendali.platform.database.UuidV7;
import id.kendali.platform.ui.Formats;
import id.kendali.platform.ui.NotFound;
import id.kendali.platform.ui.Refused;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes proposals of corrections, and makes those that are confirmed count. */
@Component
@Transactional
class CorrectionDesk {

    static final String WORKFLOW = "koreksi-kinerja";
    private static final String PROPOSE = "USULKAN";
    private static final int LEAST_REASON = 10;

    private final Realisations reports;
    private final Revisions revisions;
    private final RevisionLines revisionLines;
    private final StatedLines lines;
    private final CountingLines counting;
    private final RealisationDesk desk;
    private final Workflow workflow;
    private final RevisedValues values;
    private final ChangeReason changeReason;
    private final JdbcClient database;
    private final Formats formats;

    CorrectionDesk(
            Realisations reports,
            Revisions revisions,
            RevisionLines revisionLines,
            StatedLines lines,
            CountingLines counting,
            RealisationDesk desk,
            Workflow workflow,
            RevisedValues values,
            ChangeReason changeReason,
            JdbcClient database,
            Formats formats) {
        this.reports = reports;
        this.revisions = revisions;
        this.revisionLines = revisionLines;
        this.lines = lines;
        this.counting = counting;
        this.desk = desk;
        this.workflow = workflow;
        this.values = values;
        this.changeReason = changeReason;
        this.database = database;
        this.formats = formats;
    }

    /** What became of a proposal: its faults, none if it lies with the head of the division. */
    record Proposed(List<Fault> faults) {}

    @Transactional(readOnly = true)
    void requireCorrectable(RealisationId id, SignedIn reader) {
        Realisation report = reports.findById(id).orElseThrow(() -> new NotFound("report " + id));
        if (!revisionLines.mayPropose(report, reader)) {
            throw new Refused("performance.refused.notCorrectable");
        }
    }

    /** Proposes other values for the lines that were typed differently; fields left as they are stay out of it. */
    Proposed propose(RealisationId id, TypedRealisation typed, @Nullable String reason) {
        Realisation report = reports.findById(id).orElseThrow(() -> new NotFound("report " + id));
        List<StatedLine> stated = lines.of(id);
        List<OwedMeasure> touched = desk.owed(report.unitId(), report.quarter()).stream()
                .filter(owed -> owed.asked() && isTouched(owed, typed, stated))
                .toList();
        TypedRealisation.Checked checked = typed.check(touched, true, formats);
        List<Fault> faults = new ArrayList<>(checked.faults());
        String why = reason == null ? "" : reason.strip();
        if (why.length() < LEAST_REASON || why.length() > TypedRealisation.LONGEST_TEXT) {
            faults.add(Fault.of(
                    "alasan", "performance.correct.reason.length", LEAST_REASON, TypedRealisation.LONGEST_TEXT));
        }
        List<Statement> changed = checked.statements().stream()
                .filter(statement -> stated.stream()
                        .noneMatch(line ->
                                statement.owed().isOf(line) && line.says(statement.value(), statement.notApplicable())))
                .toList();
        if (faults.isEmpty() && changed.isEmpty()) {
            faults.add(Fault.of("alasan", "performance.correct.nothing"));
        }
        if (faults.isEmpty()) {
            record(report, why, changed);
        }
        return new Proposed(faults);
    }

    /** Follows the workflow, inside the transaction that moves it: a correction, its line and its figure in one. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(WorkflowMoved moved) {
        if (!moved.subject().type().equals(Revision.TYPE)) {
            return;
        }
        Revision revision =
                revisions.findById(new RevisionId(moved.subject().id())).orElseThrow();
        revision.enter(Revision.State.valueOf(moved.to()), desk.edit());
        revisions.save(revision);
        if (revision.state() == Revision.State.BERLAKU) {
            changeReason.because(revision.reason());
            values.ofReport(revision.reportId()).stream()
                    .filter(change -> change.revision().equals(revision.id().value()))
                    .forEach(change -> lines.correct(change.line(), change.valueAfter(), change.reasonAfter()));
            counting.push(revision.reportId());
        }
    }

    static Subject subject(RevisionId id) {
        return new Subject(Revision.TYPE, id.value());
    }

    private void record(Realisation report, String reason, List<Statement> changed) {
        changed.stream()
                .filter(statement -> lines.of(report.id()).stream()
                        .noneMatch(line -> statement.owed().isOf(line)))
                .forEach(statement -> lines.put(report, statement.owed(), null, null));
        List<StatedLine> stated = lines.of(report.id());
        int number = revisions.findByReportIdOrderByNumberDesc(report.id()).stream()
                        .mapToInt(Revision::number)
                        .max()
                        .orElse(0)
                + 1;
        Revision revision = revisions.save(Revision.propose(report, number, reason, desk.edit()));
        for (Statement statement : changed) {
            StatedLine line = stated.stream()
                    .filter(each -> statement.owed().isOf(each))
                    .findFirst()
                    .orElseThrow();
            database.sql("""
                            insert into performance.revised_line (id, revision_id, line_id, unit_id, sub_bidang, value_before,
                              not_applicable_before, value_after, not_applicable_after)
                            values (:id, :revision, :line, :unit, :subBidang, :before, :reasonBefore, :after, :reasonAfter)
                            """)
                    .param("id", UuidV7.next())
                    .param("revision", revision.id().value())
                    .param("line", line.id())
                    .param("unit", report.unitId().value())
                    .param("subBidang", Realisation.SUB_BIDANG)
                    .param("before", line.value())
                    .param("reasonBefore", line.notApplicable())
                    .param("after", statement.value())
                    .param("reasonAfter", statement.notApplicable())
                    .update();
        }
        workflow.begin(WORKFLOW, subject(revision.id()), report.unitId().value(), Realisation.SUB_BIDANG, null);
        WorkflowView view = workflow.view(subject(revision.id())).orElseThrow();
        if (workflow.move(view.id(), PROPOSE, reason, view.version()) instanceof MoveRefused refused) {
            throw new Refused(refused.messageKey(), refused.argumentArray());
        }
    }

    /** Whether something else was typed than what stands there. */
    private boolean isTouched(OwedMeasure owed, TypedRealisation typed, List<StatedLine> stated) {
        TypedRealisation.TypedLine line = typed.lines().getOrDefault(owed.key(), TypedRealisation.TypedLine.BLANK);
        Optional<StatedLine> now = stated.stream().filter(owed::isOf).findFirst();
        BigDecimal value = TypedValue.of(line.value()).value();
        boolean sameValue = now.map(StatedLine::value).isPresent()
                ? value != null && value.compareTo(now.get().value()) == 0
                : line.value().isEmpty();
        return !sameValue
                || !line.reason().equals(now.map(StatedLine::notApplicable).orElse(""));
    }
}
