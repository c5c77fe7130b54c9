package id.kendali.governance.performance;

import id.kendali.engine.workflow.MoveRefused;
import id.kendali.engine.workflow.MoveResult;
import id.kendali.engine.workflow.Subject;
import id.kendali.engine.workflow.Workflow;
import id.kendali.engine.workflow.WorkflowView;
import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import id.kendali.platform.database.UuidV7;
import id.kendali.platform.evidence.AttachmentId;
import id.kendali.platform.evidence.Evidence;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.organisation.Units;
import id.kendali.platform.ui.Formats;
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
class RealisationDesk {

    static final String WORKFLOW = "realisasi-kinerja";
    private static final String SUBMIT = "AJUKAN";

    private final Realisations reports;
    private final StatedLines lines;
    private final PeriodCalendar calendar;
    private final Obligations obligations;
    private final Units units;
    private final Workflow workflow;
    private final Evidence evidence;
    private final Formats formats;
    private final Clock clock;

    RealisationDesk(
            Realisations reports,
            StatedLines lines,
            PeriodCalendar calendar,
            Obligations obligations,
            Units units,
            Workflow workflow,
            Evidence evidence,
            Formats formats,
            Clock clock) {
        this.reports = reports;
        this.lines = lines;
        this.calendar = calendar;
        this.obligations = obligations;
        this.units = units;
        this.workflow = workflow;
        this.evidence = evidence;
        this.formats = formats;
        this.clock = clock;
    }

    /**
     * Saves what was typed for a unit and quarter.
     *
     * @param expectedVersion that the editor saw; none if there was no report yet
     * @param submitting whether the report goes on to the head of the unit
     */
    SavedRealisation save(
            UnitId unit,
            Quarter quarter,
            TypedRealisation typed,
            @Nullable Integer expectedVersion,
            List<SentFile> files,
            boolean submitting) {
        Optional<Realisation> found =
                reports.findWithLockByUnitIdAndYearAndQuarter(unit, quarter.year(), quarter.number());
        Optional<ReportingPeriod> period = calendar.openFor(unit, quarter);
        if (period.isEmpty()) {
            return new SavedRealisation.NotOpen(
                    found.map(Realisation::id).orElse(null), MoveRefused.because("performance.refused.closed"));
        }
        if (found.isPresent() && !found.get().state().isOpenForEntry()) {
            return new SavedRealisation.NotOpen(found.get().id(), MoveRefused.because("performance.refused.notOpen"));
        }
        if (found.isPresent() && (expectedVersion == null || found.get().version() != expectedVersion)) {
            return new SavedRealisation.Conflict(found.get(), attach(found.get(), files));
        }
        TypedRealisation.Checked checked = typed.check(owed(unit, quarter), submitting, formats);
        List<Fault> faults = new ArrayList<>(checked.faults());
        if (submitting && files.isEmpty() && !found.map(this::hasEvidence).orElse(false)) {
            faults.add(Fault.of("evidence", "performance.entry.evidence.missing"));
        }
        if (!faults.isEmpty()) {
            return reject(unit, period.get(), found, files, faults);
        }
        Realisation report = found.orElseGet(() -> begin(unit, period.get(), RealisationOrigin.FORM));
        attach(report, files);
        report.fill(checked.note(), edit());
        reports.save(report);
        checked.statements()
                .forEach(
                        statement -> lines.put(report, statement.owed(), statement.value(), statement.notApplicable()));
        return submitting ? submit(report) : new SavedRealisation.Saved(report.id(), false);
    }

    /** Takes an evidence file off a report that is still being written. */
    void withdrawEvidence(RealisationId id, UUID attachment, String reason) {
        Realisation report = reports.findById(id).orElseThrow(() -> new NotFound("report " + id));
        if (!report.state().isOpenForEntry()) {
            throw new Refused("performance.refused.notOpen");
        }
        if (evidence.list(Realisation.TYPE, id.value()).stream()
                .noneMatch(file -> file.attachment().value().equals(attachment))) {
            throw new NotFound("attachment " + attachment);
        }
        evidence.withdraw(new AttachmentId(attachment), reason);
    }

    /** Begins a report together with its way through the workflow. */
    Realisation begin(UnitId unit, ReportingPeriod period, RealisationOrigin origin) {
        Realisation report =
                reports.save(Realisation.begin(new RealisationId(UuidV7.next()), unit, period, origin, edit()));
        workflow.begin(WORKFLOW, subject(report.id()), unit.value(), Realisation.SUB_BIDANG, period.dueOn());
        return report;
    }

    List<OwedMeasure> owed(UnitId unit, Quarter quarter) {
        return obligations.of(
                units.find(unit, quarter.end())
                        .orElseThrow(() -> new NotFound("unit of " + quarter))
                        .type(),
                quarter);
    }

    static Subject subject(RealisationId id) {
        return new Subject(Realisation.TYPE, id.value());
    }

    Edit edit() {
        return new Edit(CurrentScope.get().map(Scope::actorName).orElseThrow(), clock.instant());
    }

    private SavedRealisation reject(
            UnitId unit,
            ReportingPeriod period,
            Optional<Realisation> found,
            List<SentFile> files,
            List<Fault> faults) {
        if (found.isEmpty() && files.isEmpty()) {
            return new SavedRealisation.Rejected(null, faults, 0);
        }
        Realisation report = found.orElseGet(() -> begin(unit, period, RealisationOrigin.FORM));
        return new SavedRealisation.Rejected(report.version(), faults, attach(report, files));
    }

    private SavedRealisation submit(Realisation report) {
        WorkflowView view = workflow.view(subject(report.id())).orElseThrow();
        MoveResult moved = workflow.move(view.id(), SUBMIT, null, view.version());
        if (moved instanceof MoveRefused refused) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new SavedRealisation.NotOpen(report.id(), refused);
        }
        return new SavedRealisation.Saved(report.id(), true);
    }

    private boolean hasEvidence(Realisation report) {
        return !evidence.list(Realisation.TYPE, report.id().value()).isEmpty();
    }

    private int attach(Realisation report, List<SentFile> files) {
        for (SentFile file : files) {
            try (InputStream content = file.content().getInputStream()) {
                evidence.attach(
                        evidence.accept(content, file.name(), report.unitId().value(), Realisation.SUB_BIDANG),
                        Realisation.TYPE,
                        report.id().value());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return files.size();
    }
}
