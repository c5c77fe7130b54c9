package id.kendali.governance.performance;

import id.kendali.engine.workflow.MoveRefused;
import id.kendali.engine.workflow.MoveResult;
import id.kendali.engine.workflow.StepView;
import id.kendali.engine.workflow.Workflow;
import id.kendali.engine.workflow.WorkflowMoved;
import id.kendali.engine.workflow.WorkflowView;
import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.organisation.Units;
import id.kendali.platform.ui.NotFound;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Locks a quarter of a region: all reports together, those that are not verified named with the reason. */
@Component
@Transactional
class Locking {

    private static final String LOCK = "KUNCI";
    private static final String CLOSE = "TUTUP";

    private final ReportingPeriods periods;
    private final Realisations reports;
    private final RealisationDesk desk;
    private final StatedLines lines;
    private final Workflow workflow;
    private final Units units;
    private final PerformanceTexts texts;

    Locking(
            ReportingPeriods periods,
            Realisations reports,
            RealisationDesk desk,
            StatedLines lines,
            Workflow workflow,
            Units units,
            PerformanceTexts texts) {
        this.periods = periods;
        this.reports = reports;
        this.desk = desk;
        this.lines = lines;
        this.workflow = workflow;
        this.units = units;
        this.texts = texts;
    }

    /** A unit of the region with its report, if it has begun one. */
    record UnitReport(Unit unit, Optional<Realisation> report) {

        public boolean isVerified() {
            return report.filter(begun -> begun.state().isVerified()).isPresent();
        }
    }

    /** How the reports of the region stand, those that are not verified first. */
    @Transactional(readOnly = true)
    List<UnitReport> reports(ReportingPeriod period) {
        Map<UnitId, Realisation> begun = reports.findByPeriodId(period.id()).stream()
                .collect(Collectors.toMap(Realisation::unitId, Function.identity()));
        return units.region(period.unitId(), period.quarter().end()).stream()
                .filter(unit -> !unit.closed())
                .map(unit -> new UnitReport(unit, Optional.ofNullable(begun.get(unit.id()))))
                .sorted(Comparator.comparing(UnitReport::isVerified))
                .toList();
    }

    /**
     * @param version of the workflow, as the page showed it
     * @return a refusal if a reason is missing although reports are
     */
    MoveResult lock(ReportingPeriodId id, @Nullable String reason, int version, int leastReason) {
        ReportingPeriod period = periods.findById(id).orElseThrow(() -> new NotFound("period " + id));
        boolean incomplete = reports(period).stream().anyMatch(report -> !report.isVerified());
        if (incomplete && (reason == null || reason.strip().length() < leastReason)) {
            return MoveRefused.because("workflow.refused.reason", leastReason);
        }
        WorkflowView view = workflow.view(PeriodCalendar.subject(id)).orElseThrow();
        MoveResult moved = workflow.move(view.id(), LOCK, reason, version);
        if (moved instanceof MoveRefused) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return moved;
    }

    /** Follows the lock of the period, inside the transaction that locks it. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(WorkflowMoved moved) {
        if (!moved.subject().type().equals(ReportingPeriod.TYPE)) {
            return;
        }
        ReportingPeriod period =
                periods.findById(new ReportingPeriodId(moved.subject().id())).orElseThrow();
        List<UnitReport> all = reports(period);
        List<String> missing = all.stream()
                .filter(report -> !report.isVerified())
                .map(report -> report.unit().shortName())
                .toList();
        String reason = workflow.view(moved.subject())
                .flatMap(view -> view.last(LOCK))
                .map(StepView::reason)
                .orElse(null);
        Edit edit = desk.edit();
        period.lock(edit, missing, reason);
        periods.save(period);
        CurrentScope.run(
                Scope.system(texts.forRecords("performance.lock.system")),
                () -> all.forEach(report -> {
                    if (report.isVerified()) {
                        carry(
                                report.report().orElseThrow(),
                                LOCK,
                                texts.forRecords("performance.lock.reason", edit.by()));
                    } else {
                        carry(
                                report.report().orElseGet(() -> beginEmpty(report.unit(), period)),
                                CLOSE,
                                texts.forRecords("performance.lock.unverified", edit.by(), reason));
                    }
                }));
    }

    /** So that a unit that never reported can still be corrected. */
    private Realisation beginEmpty(Unit unit, ReportingPeriod period) {
        Realisation report = desk.begin(unit.id(), period, RealisationOrigin.LOCK);
        desk.owed(unit.id(), period.quarter())
                .forEach(owed -> lines.put(
                        report,
                        owed,
                        null,
                        owed.asked() ? null : owed.obligation().elsewhere()));
        return report;
    }

    private void carry(Realisation report, String transition, String reason) {
        WorkflowView view = workflow.view(RealisationDesk.subject(report.id())).orElseThrow();
        if (workflow.carry(view.id(), transition, reason) instanceof MoveRefused refused) {
            throw new IllegalStateException("The report could not be locked: " + refused);
        }
    }
}
