package id.kendali.governance.reform;

import id.kendali.engine.workflow.MoveRefused;
import id.kendali.engine.workflow.Workflow;
import id.kendali.engine.workflow.WorkflowView;
import id.kendali.governance.reform.SimulatedReport.Step;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.calendar.WorkingDays;
import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import id.kendali.platform.evidence.Evidence;
import id.kendali.platform.exchange.ImportTarget;
import id.kendali.platform.simulation.Chance;
import id.kendali.platform.simulation.SimulatedRegion;
import id.kendali.platform.simulation.SimulatedTime;
import id.kendali.platform.simulation.SimulatedTime.Quarter;
import id.kendali.platform.simulation.SimulatedUnit;
import id.kendali.platform.simulation.SimulatedWork;
import id.kendali.platform.simulation.SimulationTally;
import id.kendali.platform.simulation.Stage;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reports of RAT-RB for every unit and checkpoint of a simulated nation: written, approved, returned and verified by the
 * commands that the pages call. In large regions what is over was submitted by uploads of the whole region, as their
 * verifiers would; its approvals and verifications are single moves all the same.
 */
@Component
@ConditionalOnProperty("kendali.simulation")
class SimulatedReports implements SimulatedWork {

    private static final Scope PREPARING = Scope.system("Simulasi");
    private static final int DAYS_BEFORE_THE_END = 10;
    private static final int WORKING_DAYS_TO_REPORT = 10;
    private static final int DAYS_UNTIL_CLOSED = 35;
    private static final int DAYS_OPEN = 15;
    private static final int WORKING_DAYS_LEFT = 5;

    private final CheckpointWindows windows;
    private final Reports reports;
    private final ReportQueries queries;
    private final Reporting reporting;
    private final RegionUpload upload;
    private final Workflow workflow;
    private final Evidence evidence;
    private final WorkingDays workingDays;
    private final ReformTexts texts;
    private final Stage stage;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final ZoneId zone;
    private final int largeRegion;

    SimulatedReports(
            CheckpointWindows windows,
            Reports reports,
            ReportQueries queries,
            Reporting reporting,
            RegionUpload upload,
            Workflow workflow,
            Evidence evidence,
            WorkingDays workingDays,
            ReformTexts texts,
            Stage stage,
            TransactionTemplate transactions,
            Clock clock,
            @Value("${kendali.zone}") ZoneId zone,
            @Value("${kendali.simulation.large-region:60}") int largeRegion) {
        this.windows = windows;
        this.reports = reports;
        this.queries = queries;
        this.reporting = reporting;
        this.upload = upload;
        this.workflow = workflow;
        this.evidence = evidence;
        this.workingDays = workingDays;
        this.texts = texts;
        this.stage = stage;
        this.transactions = transactions;
        this.clock = clock;
        this.zone = zone;
        this.largeRegion = largeRegion;
    }

    @Override
    public int order() {
        return ReformFirstStart.ORDER;
    }

    /** All windows stand open while their past is worked on. */
    @Override
    public void prepare(SimulatedTime time) {
        replaceWindows(time, false);
    }

    @Override
    public void conclude(SimulatedTime time) {
        replaceWindows(time, true);
    }

    private void replaceWindows(SimulatedTime time, boolean concluding) {
        asSystem(() -> {
            time.quarters().forEach(quarter -> windows.replace(window(quarter, time, concluding)));
            return time;
        });
    }

    @Override
    public void perform(SimulatedRegion region, SimulatedTime time, Chance chance, SimulationTally tally) {
        Instant now = clock.instant();
        for (Quarter quarter : time.quarters()) {
            CheckpointWindow window = window(quarter, time, false);
            List<SimulatedReport> written = region.units().stream()
                    .flatMap(unit -> report(region, unit, window, chance).stream())
                    .map(report -> report.until(now))
                    .filter(SimulatedReport::isBegun)
                    .toList();
            if (region.units().size() > largeRegion && quarter.end().isBefore(time.today())) {
                submitAll(region, window, written, tally);
            }
            written.forEach(report -> follow(region, report, tally));
        }
    }

    private CheckpointWindow window(Quarter quarter, SimulatedTime time, boolean concluding) {
        boolean running = !quarter.end().isBefore(time.today());
        LocalDate opens =
                running ? time.today().minusDays(DAYS_OPEN) : quarter.end().minusDays(DAYS_BEFORE_THE_END);
        LocalDate due = running
                ? workingDays.plus(time.today(), WORKING_DAYS_LEFT).date()
                : workingDays.plus(quarter.end(), WORKING_DAYS_TO_REPORT).date();
        Instant closed = due.plusDays(DAYS_UNTIL_CLOSED)
                .atTime(LocalTime.NOON)
                .atZone(zone)
                .toInstant();
        return new CheckpointWindow(
                quarter.checkpoint(),
                opens,
                due,
                concluding && closed.isBefore(clock.instant()) ? closed : null,
                texts.forRecords("reform.window.made"),
                true);
    }

    /** What a unit reports; nothing where a report of a document stands, or where the unit forgot. */
    private Optional<SimulatedReport> report(
            SimulatedRegion region, SimulatedUnit unit, CheckpointWindow window, Chance chance) {
        boolean printed = find(unit, window)
                .filter(report -> report.origin() == ReportOrigin.PRINTED)
                .isPresent();
        if (printed) {
            return Optional.empty();
        }
        Chance own = chance.of(unit.unit().code());
        double skill = chance.of(region.office().code()).around(0.9, 0.06) + own.around(0, 0.07);
        return SimulatedReport.of(
                unit,
                window,
                skill,
                own.between(40, 60),
                asSystem(() -> queries.earlier(unit.unit().id(), window.period()))
                        .orElse(null),
                own.of(window.period()));
    }

    /** One upload of what is not begun yet, by the verifier who then verifies none of it. */
    private void submitAll(
            SimulatedRegion region, CheckpointWindow window, List<SimulatedReport> written, SimulationTally tally) {
        List<SimulatedReport> missing = written.stream()
                .filter(report ->
                        !report.steps().isEmpty() && find(report.unit(), window).isEmpty())
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        Instant moment =
                window.opensOn().plusDays(2).atTime(LocalTime.NOON).atZone(zone).toInstant();
        stage.as(
                region.importer(),
                moment,
                () -> transactions.execute(transaction -> {
                    ImportTarget target = upload.targets(region.importer()).stream()
                            .filter(open -> open.key().equals(window.period().toString()))
                            .findFirst()
                            .orElseThrow();
                    upload.apply(
                            target,
                            missing.stream()
                                    .map(report -> new RegionUpload.Line(
                                            report.unit().unit().id(), report.target(), report.realised()))
                                    .toList());
                    return missing;
                }));
        missing.forEach(report -> {
            tally.began();
            tally.moved();
        });
    }

    private void follow(SimulatedRegion region, SimulatedReport report, SimulationTally tally) {
        Optional<Report> begun = find(report.unit(), report.window());
        int taken = begun.map(this::stepsOf).orElse(0);
        if (begun.isEmpty()) {
            tally.began();
            if (report.draftAt() != null) {
                stage.as(report.unit().operator(), report.draftAt(), () -> save(report, false));
            }
        }
        report.steps().stream().skip(taken).forEach(step -> {
            stage.as(who(region, report, step), step.at(), () -> take(report, step));
            tally.moved();
        });
    }

    private static SignedIn who(SimulatedRegion region, SimulatedReport report, Step step) {
        return switch (step.who()) {
            case OPERATOR -> report.unit().operator();
            case HEAD -> report.unit().head();
            case VERIFIER -> region.verifier();
        };
    }

    private boolean take(SimulatedReport report, Step step) {
        if (step.transition().equals(SimulatedReport.SUBMIT)) {
            return save(report, true);
        }
        Report present = find(report.unit(), report.window()).orElseThrow();
        WorkflowView view = workflow.view(Reporting.subject(present.id())).orElseThrow();
        String reason = step.reason() == null ? null : texts.forRecords(step.reason());
        if (workflow.move(view.id(), step.transition(), reason, view.version()) instanceof MoveRefused refused) {
            throw refused(report, refused);
        }
        return true;
    }

    private boolean save(SimulatedReport report, boolean submitting) {
        Optional<Report> present = find(report.unit(), report.window());
        SaveResult result = reporting.save(
                report.unit().unit().id(),
                report.window().period(),
                report.typed(),
                present.map(Report::version).orElse(null),
                submitting && !present.map(this::hasEvidence).orElse(false)
                        ? List.of(evidence(report.window()))
                        : List.of(),
                submitting);
        if (!(result instanceof SaveResult.Saved)) {
            throw refused(report, result);
        }
        return true;
    }

    private boolean hasEvidence(Report report) {
        return asSystem(() -> !evidence.list(Report.TYPE, report.id().value()).isEmpty());
    }

    /** The same for all units: what is in it does not matter, that it is there does. */
    private NewFile evidence(CheckpointWindow window) {
        return SimulatedEvidence.of(
                texts.forRecords("reform.simulated.evidence.name", window.label()),
                texts.forRecords("reform.simulated.evidence.line", window.label()));
    }

    private static IllegalStateException refused(SimulatedReport report, Object why) {
        return new IllegalStateException("%s of %s was refused: %s"
                .formatted(report.window().label(), report.unit().unit().code(), why));
    }

    private Optional<Report> find(SimulatedUnit unit, CheckpointWindow window) {
        return asSystem(() -> reports.findByUnitIdAndYearAndCheckpoint(
                unit.unit().id(),
                window.period().calendarYear(),
                window.period().type()));
    }

    private int stepsOf(Report report) {
        return asSystem(() -> workflow.view(Reporting.subject(report.id()))
                .orElseThrow()
                .steps()
                .size());
    }

    private <T> T asSystem(Supplier<T> work) {
        return CurrentScope.call(PREPARING, () -> transactions.execute(transaction -> work.get()));
    }
}
