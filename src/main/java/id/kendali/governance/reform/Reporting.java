package id.kendali.governance.reform;

import id.kendali.engine.workflow.MoveRefused;
import id.kendali.engine.workflow.MoveResult;
import id.kendali.engine.workflow.Subject;
import id.kendali.engine.workflow.Workflow;
import id.kendali.engine.workflow.WorkflowView;
import id.kendali.platform.calendar.Period;
import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import id.kendali.platform.database.UuidV7;
import id.kendali.platform.evidence.AttachmentId;
import id.kendali.platform.evidence.Evidence;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.ui.NotFound;
import id.kendali.platform.ui.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Takes entries, their evidence and their submission: what belongs together in one transaction. */
@Component
@Transactional
class Reporting {

    static final String WORKFLOW = "pelaporan";
    private static final String SUBMIT = "AJUKAN";

    private final Reports reports;
    private final CheckpointWindows windows;
    private final ReportQueries queries;
    private final Workflow workflow;
    private final Evidence evidence;
    private final Clock clock;

    Reporting(
            Reports reports,
            CheckpointWindows windows,
            ReportQueries queries,
            Workflow workflow,
            Evidence evidence,
            Clock clock) {
        this.reports = reports;
        this.windows = windows;
        this.queries = queries;
        this.workflow = workflow;
        this.evidence = evidence;
        this.clock = clock;
    }

    /**
     * Saves what was typed for a unit and checkpoint.
     *
     * @param expectedVersion that the editor saw; none if there was no report yet
     * @param submitting whether the report goes on to the head of the unit
     */
    public SaveResult save(
            UnitId unit,
            Period period,
            TypedReport typed,
            @Nullable Integer expectedVersion,
            List<NewFile> files,
            boolean submitting) {
        Optional<Report> found =
                reports.findWithLockByUnitIdAndYearAndCheckpoint(unit, period.calendarYear(), period.type());
        Optional<CheckpointWindow> window = windows.findOpen(period);
        if (window.isEmpty()) {
            return new SaveResult.NotOpen(
                    found.map(Report::id).orElse(null), MoveRefused.because("reform.refused.closed"));
        }
        if (found.isPresent() && !found.get().state().isOpenForEntry()) {
            return new SaveResult.NotOpen(found.get().id(), MoveRefused.because("reform.refused.notOpen"));
        }
        if (found.isPresent() && (expectedVersion == null || found.get().version() != expectedVersion)) {
            return new SaveResult.Conflict(found.get(), attach(found.get(), files));
        }
        TypedReport.Checked checked = typed.check(queries.earlier(unit, period).orElse(null), submitting);
        List<Finding> findings = new ArrayList<>(checked.findings());
        if (submitting && files.isEmpty() && !found.map(this::hasEvidence).orElse(false)) {
            findings.add(Finding.error("evidence", "reform.entry.evidence.missing"));
        }
        if (findings.stream().anyMatch(Finding::isError)) {
            return reject(unit, window.get(), found, files, findings);
        }
        Report report = found.orElseGet(() -> begin(unit, window.get()));
        attach(report, files);
        report.fill(checked.entry(), edit());
        reports.save(report);
        return submitting ? submit(report) : new SaveResult.Saved(report.id(), false);
    }

    /** Takes an evidence file off a report that is still being written. */
    public void withdrawEvidence(ReportId id, UUID attachment, String reason) {
        Report report = reports.findById(id).orElseThrow(() -> new NotFound("report " + id));
        if (!report.state().isOpenForEntry()) {
            throw new Refused("reform.refused.notOpen");
        }
        if (evidence.list(Report.TYPE, id.value()).stream()
                .noneMatch(file -> file.attachment().value().equals(attachment))) {
            throw new NotFound("attachment " + attachment);
        }
        evidence.withdraw(new AttachmentId(attachment), reason);
    }

    /** Begins the draft of a report together with its way through the workflow. */
    Report begin(UnitId unit, CheckpointWindow window) {
        Report report = reports.save(Report.begin(new ReportId(UuidV7.next()), unit, window.period(), edit()));
        workflow.begin(WORKFLOW, subject(report.id()), unit.value(), Report.SUB_BIDANG, window.dueOn());
        return report;
    }

    static Subject subject(ReportId id) {
        return new Subject(Report.TYPE, id.value());
    }

    Report.Edit edit() {
        return new Report.Edit(CurrentScope.get().map(Scope::actorName).orElseThrow(), clock.instant());
    }

    private SaveResult reject(
            UnitId unit, CheckpointWindow window, Optional<Report> found, List<NewFile> files, List<Finding> findings) {
        if (found.isEmpty() && files.isEmpty()) {
            return new SaveResult.Rejected(null, null, findings, 0);
        }
        Report report = found.orElseGet(() -> begin(unit, window));
        return new SaveResult.Rejected(report.id(), report.version(), findings, attach(report, files));
    }

    private SaveResult submit(Report report) {
        WorkflowView view = workflow.view(subject(report.id())).orElseThrow();
        MoveResult moved = workflow.move(view.id(), SUBMIT, null, view.version());
        if (moved instanceof MoveRefused refused) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new SaveResult.NotOpen(report.id(), refused);
        }
        return new SaveResult.Saved(report.id(), true);
    }

    private boolean hasEvidence(Report report) {
        return !evidence.list(Report.TYPE, report.id().value()).isEmpty();
    }

    private int attach(Report report, List<NewFile> files) {
        for (NewFile file : files) {
            try (InputStream content = file.content().getInputStream()) {
                evidence.attach(
                        evidence.accept(content, file.name(), report.unitId().value(), Report.SUB_BIDANG),
                        Report.TYPE,
                        report.id().value());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return files.size();
    }
}
