package id.kendali.governance.reform;

import id.kendali.engine.workflow.Beginning;
import id.kendali.engine.workflow.MoveRefused;
import id.kendali.engine.workflow.MoveResult;
import id.kendali.engine.workflow.MovedTogether;
import id.kendali.engine.workflow.Workflow;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.calendar.Period;
import id.kendali.platform.database.UuidV7;
import id.kendali.platform.exchange.ColumnKind;
import id.kendali.platform.exchange.ComputedColumn;
import id.kendali.platform.exchange.ImportColumn;
import id.kendali.platform.exchange.ImportFormat;
import id.kendali.platform.exchange.ImportPlace;
import id.kendali.platform.exchange.ImportTarget;
import id.kendali.platform.exchange.RowCheck;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.organisation.Units;
import id.kendali.platform.ui.NotFound;
import id.kendali.platform.ui.Refused;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The reports of a whole region in one file. Whoever applies it submits them all, in one transaction, so that a process
 * that is killed meanwhile leaves nothing behind.
 */
@Component
class RegionUpload implements ImportFormat<RegionUpload.Line> {

    static final String CODE = "rat-rb";
    static final String UNIT = "unit";
    static final String TARGET = "target";
    static final String REALISED = "realised";
    static final String ACHIEVEMENT = "achievement";

    private static final String SUBMIT = "IMPOR";

    private final Reports reports;
    private final UploadedReports uploaded;
    private final CheckpointWindows windows;
    private final ReportQueries queries;
    private final Reporting reporting;
    private final Workflow workflow;
    private final Units units;
    private final ReformTexts texts;
    private final Map<String, String> words =
            UnitRecognition.words(new DefinitionTable("definitions/reform/unit_words.csv").rows());

    RegionUpload(
            Reports reports,
            UploadedReports uploaded,
            CheckpointWindows windows,
            ReportQueries queries,
            Reporting reporting,
            Workflow workflow,
            Units units,
            ReformTexts texts) {
        this.reports = reports;
        this.uploaded = uploaded;
        this.windows = windows;
        this.queries = queries;
        this.reporting = reporting;
        this.workflow = workflow;
        this.units = units;
        this.texts = texts;
    }

    /** A good row. */
    record Line(UnitId unit, int target, int realised) {

        BigDecimal achievement() {
            return percent(target, realised);
        }
    }

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
        return "reform.import.name";
    }

    @Override
    public ImportPlace place() {
        return new ImportPlace("reform.nav.reports", ReportController.LIST);
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.required(UNIT, "reform.import.unit", "reform.import.unit.hint", ColumnKind.TEXT)
                        .alsoCalled("UPT", "Unit", "Nama UPT", "Nama satuan kerja", "Satker"),
                ImportColumn.required(TARGET, "reform.import.target", "reform.import.target.hint", ColumnKind.INTEGER)
                        .alsoCalled("Target aksi", "Jumlah target", "Target renaksi"),
                ImportColumn.required(
                                REALISED, "reform.import.realised", "reform.import.realised.hint", ColumnKind.INTEGER)
                        .alsoCalled("Aksi terlaksana", "Realisasi", "Capaian aksi"));
    }

    @Override
    public List<ComputedColumn> computedColumns() {
        return List.of(new ComputedColumn(ACHIEVEMENT, "reform.import.achievement", 2));
    }

    @Override
    public List<ImportTarget> targets(SignedIn person) {
        return windows.open().stream()
                .map(window -> new ImportTarget(
                        window.period().toString(),
                        texts.here(
                                "reform.title",
                                window.period().type().name(),
                                String.valueOf(window.period().calendarYear())),
                        person.position().regionId(),
                        Report.SUB_BIDANG))
                .toList();
    }

    @Override
    public List<Map<String, String>> templateRows(ImportTarget target) {
        Period period = Period.parse(target.key());
        List<Unit> region = regionOf(target, period);
        Map<UnitId, EarlierReport> earlier =
                queries.earlier(region.stream().map(Unit::id).toList(), period);
        return region.stream()
                .map(unit -> {
                    Map<String, String> row = new LinkedHashMap<>();
                    row.put(UNIT, unit.shortName());
                    Optional.ofNullable(earlier.get(unit.id()))
                            .ifPresent(known -> row.put(TARGET, String.valueOf(known.target())));
                    return row;
                })
                .toList();
    }

    @Override
    public RowCheck<Line> check(ImportTarget target) {
        Period period = Period.parse(target.key());
        List<Unit> region = regionOf(target, period);
        Map<UnitId, Report> present = new LinkedHashMap<>();
        reports.findByYearAndCheckpoint(period.calendarYear(), period.type())
                .forEach(report -> present.put(report.unitId(), report));
        Map<UnitId, EarlierReport> earlier =
                queries.earlier(region.stream().map(Unit::id).toList(), period);
        return new RegionUploadCheck(new UnitRecognition(region, units.names(), words), present, earlier, texts);
    }

    @Override
    public Map<String, BigDecimal> totals(List<Line> lines) {
        int target = lines.stream().mapToInt(Line::target).sum();
        int realised = lines.stream().mapToInt(Line::realised).sum();
        return target == 0
                ? Map.of()
                : Map.of(
                        TARGET, BigDecimal.valueOf(target),
                        REALISED, BigDecimal.valueOf(realised),
                        ACHIEVEMENT, percent(target, realised));
    }

    @Override
    public void apply(ImportTarget target, List<Line> lines) {
        Period period = Period.parse(target.key());
        CheckpointWindow window = windows.findOpen(period).orElseThrow(() -> new Refused("reform.refused.closed"));
        Map<UnitId, Report> present =
                reports.findWithLockByYearAndCheckpoint(period.calendarYear(), period.type()).stream()
                        .collect(Collectors.toMap(Report::unitId, Function.identity()));
        begin(
                window,
                lines.stream().filter(line -> !present.containsKey(line.unit())).toList());
        lines.stream()
                .filter(line -> present.containsKey(line.unit()))
                .forEach(line -> replace(present.get(line.unit()), line));
    }

    @Override
    public String resultHref(ImportTarget target) {
        return ReportController.LIST + "?periode=" + target.key();
    }

    /** Reports that nobody has begun are most of an upload, so they are written together. */
    private void begin(CheckpointWindow window, List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        List<Report> begun = lines.stream()
                .map(line -> Report.uploaded(
                        new ReportId(UuidV7.next()),
                        line.unit(),
                        window.period(),
                        line.target(),
                        line.realised(),
                        reporting.edit()))
                .toList();
        MoveResult submitted = workflow.beginAll(
                Reporting.WORKFLOW,
                begun.stream()
                        .map(report -> new Beginning(
                                Reporting.subject(report.id()), report.unitId().value()))
                        .toList(),
                Report.SUB_BIDANG,
                SUBMIT);
        if (submitted instanceof MovedTogether together) {
            begun.forEach(report -> report.enter(ReportState.valueOf(together.to()), together.at()));
            uploaded.add(begun);
        }
        refuseUnlessMoved(submitted);
    }

    /** What says the same and is on its way already is left alone, so that an approval is not undone for nothing. */
    private void replace(Report report, Line line) {
        if (!report.state().isOpenForEntry() && report.says(line.target(), line.realised())) {
            return;
        }
        report.replace(line.target(), line.realised(), reporting.edit());
        reports.save(report);
        refuseUnlessMoved(workflow.carry(
                workflow.view(Reporting.subject(report.id())).orElseThrow().id(), SUBMIT, null));
    }

    private static void refuseUnlessMoved(MoveResult result) {
        if (result instanceof MoveRefused refused) {
            throw new Refused(refused.messageKey(), refused.argumentArray());
        }
    }

    private List<Unit> regionOf(ImportTarget target, Period period) {
        List<Unit> region = units.region(new UnitId(target.unit()), period.end());
        if (region.isEmpty()) {
            throw new NotFound("region of upload " + target.unit());
        }
        return region;
    }

    private static BigDecimal percent(int target, int realised) {
        return BigDecimal.valueOf(100L * realised).divide(BigDecimal.valueOf(target), 2, RoundingMode.HALF_UP);
    }
}
