package id.kendali.governance.performance;

import id.kendali.engine.workflow.MoveRefused;
import id.kendali.engine.workflow.Workflow;
import id.kendali.engine.workflow.WorkflowView;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.exchange.ColumnKind;
import id.kendali.platform.exchange.ImportColumn;
import id.kendali.platform.exchange.ImportFormat;
import id.kendali.platform.exchange.ImportPlace;
import id.kendali.platform.exchange.ImportTarget;
import id.kendali.platform.exchange.RowCheck;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.organisation.Units;
import id.kendali.platform.ui.Formats;
import id.kendali.platform.ui.NotFound;
import id.kendali.platform.ui.Refused;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The quarter of a whole region in one file, one row per unit and measure. Whoever applies it submits the reports that are
 * complete, in one transaction; those that still lack measures stay drafts of their units.
 */
@Component
class RealisationUpload implements ImportFormat<RealisationUpload.Line> {

    static final String CODE = "realisasi-kinerja";
    static final String UNIT = "unit";
    static final String MEASURE = "measure";
    static final String VALUE = "value";
    static final String REASON = "reason";

    private static final String SUBMIT = "IMPOR";

    private final Realisations reports;
    private final StatedLines lines;
    private final PeriodCalendar calendar;
    private final Obligations obligations;
    private final RealisationDesk desk;
    private final Workflow workflow;
    private final Units units;
    private final Formats formats;
    private final TransactionTemplate transactions;

    RealisationUpload(
            Realisations reports,
            StatedLines lines,
            PeriodCalendar calendar,
            Obligations obligations,
            RealisationDesk desk,
            Workflow workflow,
            Units units,
            Formats formats,
            TransactionTemplate transactions) {
        this.reports = reports;
        this.lines = lines;
        this.calendar = calendar;
        this.obligations = obligations;
        this.desk = desk;
        this.workflow = workflow;
        this.units = units;
        this.formats = formats;
        this.transactions = transactions;
    }

    /** A good row. */
    record Line(
            UnitId unit,
            OwedMeasure owed,
            @Nullable BigDecimal value,
            @Nullable String reason) {}

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Right right() {
        return Right.IMPORT_REPORTS;
    }

    @Override
    public String messageKey() {
        return "performance.import.name";
    }

    @Override
    public ImportPlace place() {
        return new ImportPlace("performance.nav.reports", RealisationController.LIST);
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.required(UNIT, "performance.import.unit", "performance.import.unit.hint", ColumnKind.TEXT)
                        .alsoCalled("UPT", "Unit", "Satker"),
                ImportColumn.required(
                                MEASURE,
                                "performance.import.measure",
                                "performance.import.measure.hint",
                                ColumnKind.TEXT)
                        .alsoCalled("Kode ukuran", "Indikator"),
                ImportColumn.optional(
                                VALUE, "performance.import.value", "performance.import.value.hint", ColumnKind.DECIMAL)
                        .alsoCalled("Realisasi"),
                ImportColumn.optional(
                        REASON, "performance.import.reason", "performance.import.reason.hint", ColumnKind.TEXT));
    }

    @Override
    public List<ImportTarget> targets(SignedIn person) {
        return calendar.openOf(new UnitId(person.position().regionId())).stream()
                .map(period -> new ImportTarget(
                        period.quarter().toString(),
                        period.quarter().label(),
                        person.position().regionId(),
                        Realisation.SUB_BIDANG))
                .toList();
    }

    @Override
    public List<Map<String, String>> templateRows(ImportTarget target) {
        Quarter quarter = Quarter.of(target.key());
        return regionOf(target, quarter).stream()
                .flatMap(unit -> obligations.of(unit.type(), quarter).stream()
                        .filter(OwedMeasure::asked)
                        .map(owed -> Map.of(UNIT, unit.shortName(), MEASURE, owed.key())))
                .toList();
    }

    @Override
    public RowCheck<Line> check(ImportTarget target) {
        Quarter quarter = Quarter.of(target.key());
        List<Unit> region = regionOf(target, quarter);
        Map<UnitId, Realisation> present = new HashMap<>();
        Map<UnitId, List<StatedLine>> stated = new HashMap<>();
        transactions.executeWithoutResult(transaction -> region.forEach(unit -> reports.findByUnitIdAndYearAndQuarter(
                        unit.id(), quarter.year(), quarter.number())
                .ifPresent(report -> {
                    present.put(unit.id(), report);
                    stated.put(unit.id(), lines.of(report.id()));
                })));
        return new RealisationUploadCheck(region, units.names(), quarter, obligations, present, stated, formats);
    }

    @Override
    public void apply(ImportTarget target, List<Line> rows) {
        Quarter quarter = Quarter.of(target.key());
        Map<UnitId, List<Line>> byUnit = new LinkedHashMap<>();
        rows.forEach(row ->
                byUnit.computeIfAbsent(row.unit(), unit -> new ArrayList<>()).add(row));
        byUnit.forEach((unit, own) -> apply(unit, quarter, own));
    }

    @Override
    public String resultHref(ImportTarget target) {
        return RealisationController.LIST + "?triwulan=" + target.key();
    }

    /** What says the same and is on its way already is left alone, so that an approval is not undone for nothing. */
    private void apply(UnitId unit, Quarter quarter, List<Line> rows) {
        ReportingPeriod period =
                calendar.openFor(unit, quarter).orElseThrow(() -> new Refused("performance.refused.closed"));
        Optional<Realisation> found =
                reports.findWithLockByUnitIdAndYearAndQuarter(unit, quarter.year(), quarter.number());
        List<StatedLine> before = found.map(report -> lines.of(report.id())).orElse(List.of());
        boolean same = rows.stream()
                .allMatch(row -> before.stream()
                        .anyMatch(line -> row.owed().isOf(line) && line.says(row.value(), row.reason())));
        if (same && found.filter(report -> !report.state().isOpenForEntry()).isPresent()) {
            return;
        }
        Realisation report = found.orElseGet(() -> desk.begin(unit, period, RealisationOrigin.IMPORT));
        report.replace(desk.edit());
        Realisation saved = reports.save(report);
        List<OwedMeasure> owed = desk.owed(unit, quarter);
        owed.stream()
                .filter(each -> !each.asked())
                .forEach(each -> lines.put(saved, each, null, each.obligation().elsewhere()));
        rows.forEach(row -> lines.put(saved, row.owed(), row.value(), row.reason()));
        List<StatedLine> after = lines.of(saved.id());
        boolean complete =
                owed.stream().allMatch(each -> after.stream().anyMatch(line -> each.isOf(line) && line.isStated()));
        if (complete) {
            submit(saved);
        } else if (!saved.state().isOpenForEntry()) {
            throw new Refused("performance.import.incomplete");
        }
    }

    private void submit(Realisation report) {
        WorkflowView view = workflow.view(RealisationDesk.subject(report.id())).orElseThrow();
        if (workflow.carry(view.id(), SUBMIT, null) instanceof MoveRefused refused) {
            throw new Refused(refused.messageKey(), refused.argumentArray());
        }
    }

    private List<Unit> regionOf(ImportTarget target, Quarter quarter) {
        List<Unit> region = units.region(new UnitId(target.unit()), quarter.end());
        if (region.isEmpty()) {
            throw new NotFound("region of upload " + target.unit());
        }
        return region;
    }
}
