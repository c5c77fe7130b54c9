package id.kendali.governance.reform;

import id.kendali.engine.workflow.MoveRefused;
import id.kendali.engine.workflow.Workflow;
import id.kendali.engine.workflow.WorkflowView;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.calendar.Period;
import id.kendali.platform.calendar.PeriodType;
import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import id.kendali.platform.exchange.ImportTarget;
import id.kendali.platform.simulation.MeasuredWork;
import id.kendali.platform.simulation.SimulatedRegion;
import id.kendali.platform.simulation.SimulatedTime;
import id.kendali.platform.simulation.SimulatedUnit;
import id.kendali.platform.simulation.Stage;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reports of RAT-RB from 2040 on, for measuring verifications and uploads. */
@Component
@ConditionalOnProperty("kendali.simulation")
class MeasuredReports implements MeasuredWork {

    private static final Scope PREPARING = Scope.system("Pengukuran");
    private static final int FIRST_YEAR = 2030;
    private static final List<PeriodType> CHECKPOINTS =
            List.of(PeriodType.B03, PeriodType.B06, PeriodType.B09, PeriodType.B12);
    private static final int TARGET = 48;

    private final CheckpointWindows windows;
    private final Reports reports;
    private final RegionUpload upload;
    private final Workflow workflow;
    private final ReformTexts texts;
    private final Stage stage;
    private final TransactionTemplate transactions;
    private final MeasuredRows rows;
    private final Clock clock;
    private final AtomicInteger periods = new AtomicInteger();

    MeasuredReports(
            CheckpointWindows windows,
            Reports reports,
            RegionUpload upload,
            Workflow workflow,
            ReformTexts texts,
            Stage stage,
            TransactionTemplate transactions,
            MeasuredRows rows,
            Clock clock) {
        this.windows = windows;
        this.reports = reports;
        this.upload = upload;
        this.workflow = workflow;
        this.texts = texts;
        this.stage = stage;
        this.transactions = transactions;
        this.rows = rows;
        this.clock = clock;
    }

    /** Regions take turns, so that verifications of one region follow each other no closer than they would. */
    @Override
    public List<Decision> decisions(List<SimulatedRegion> regions, int count) {
        List<Decision> decisions = new ArrayList<>();
        while (decisions.size() < count) {
            Period period = openPeriod();
            List<List<Decision>> byRegion = new ArrayList<>();
            int each = (count - decisions.size() + regions.size() - 1) / regions.size();
            for (SimulatedRegion region : regions) {
                List<SimulatedUnit> units =
                        region.units().stream().limit(Math.max(1, each)).toList();
                submit(region, period, units);
                byRegion.add(units.stream()
                        .map(unit -> approved(region, unit, period))
                        .toList());
            }
            for (int turn = 0; decisions.size() < count && turn < each; turn++) {
                for (List<Decision> own : byRegion) {
                    if (turn < own.size() && decisions.size() < count) {
                        decisions.add(own.get(turn));
                    }
                }
            }
        }
        return decisions;
    }

    @Override
    public BulkImport bulkImport(SimulatedRegion region) {
        return new BulkImport(
                RegionUpload.CODE,
                openPeriod().toString(),
                region.importer(),
                region.units().size(),
                file(region),
                () -> writeRows(region));
    }

    private void writeRows(SimulatedRegion region) {
        Period period = openPeriod();
        stage.as(
                region.importer(),
                clock.instant(),
                () -> transactions.execute(transaction -> {
                    rows.write(region, period);
                    return region;
                }));
    }

    private Period openPeriod() {
        int number = periods.getAndIncrement();
        Period period = Period.checkpoint(FIRST_YEAR + number / 4, CHECKPOINTS.get(number % 4));
        asSystem(() -> {
            windows.add(new CheckpointWindow(
                    period, SimulatedTime.BEGIN, null, null, texts.forRecords("reform.window.made"), true));
            return period;
        });
        return period;
    }

    private void submit(SimulatedRegion region, Period period, List<SimulatedUnit> units) {
        stage.as(
                region.importer(),
                clock.instant(),
                () -> transactions.execute(transaction -> {
                    upload.apply(target(region.importer(), period), lines(units));
                    return period;
                }));
    }

    private ImportTarget target(SignedIn importer, Period period) {
        return upload.targets(importer).stream()
                .filter(open -> open.key().equals(period.toString()))
                .findFirst()
                .orElseThrow();
    }

    private static List<RegionUpload.Line> lines(List<SimulatedUnit> units) {
        return units.stream()
                .map(unit -> new RegionUpload.Line(unit.unit().id(), TARGET, realised(unit)))
                .toList();
    }

    private Decision approved(SimulatedRegion region, SimulatedUnit unit, Period period) {
        move(unit.head(), unit, period, "SETUJUI");
        return new Decision(
                unit.unit().id().value(),
                region.office().id().value(),
                period,
                () -> move(region.verifier(), unit, period, "VERIFIKASI"));
    }

    private void move(SignedIn who, SimulatedUnit unit, Period period, String transition) {
        stage.as(
                who,
                clock.instant(),
                () -> transactions.execute(transaction -> {
                    Report report = reports.findByUnitIdAndYearAndCheckpoint(
                                    unit.unit().id(), period.calendarYear(), period.type())
                            .orElseThrow();
                    WorkflowView view =
                            workflow.view(Reporting.subject(report.id())).orElseThrow();
                    if (workflow.move(view.id(), transition, null, view.version()) instanceof MoveRefused refused) {
                        throw new IllegalStateException(refused.toString());
                    }
                    return report;
                }));
    }

    private static String file(SimulatedRegion region) {
        return Stream.concat(
                        Stream.of("Satuan kerja;Target;Terlaksana"),
                        region.units().stream()
                                .map(unit -> "%s;%d;%d".formatted(unit.unit().shortName(), TARGET, realised(unit))))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static int realised(SimulatedUnit unit) {
        return TARGET / 2 + Math.floorMod(unit.unit().code().hashCode(), TARGET / 2);
    }

    private <T> T asSystem(Supplier<T> work) {
        return CurrentScope.call(PREPARING, () -> transactions.execute(transaction -> work.get()));
    }
}
