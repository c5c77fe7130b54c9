package id.kendali.governance.reform;

import id.kendali.engine.indicator.MeasureOrigin;
import id.kendali.engine.indicator.MeasureSource;
import id.kendali.engine.indicator.MeasureValue;
import id.kendali.engine.indicator.OriginDetails;
import id.kendali.engine.workflow.StepView;
import id.kendali.engine.workflow.Workflow;
import id.kendali.engine.workflow.WorkflowView;
import id.kendali.platform.calendar.Period;
import id.kendali.platform.calendar.PeriodType;
import id.kendali.platform.evidence.AttachedFile;
import id.kendali.platform.evidence.Evidence;
import id.kendali.platform.ui.Formats;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What verified reports state for the figure of IKK 19.1, and the record behind each statement. */
@Component
@Transactional(readOnly = true)
class ReportMeasures implements MeasureSource {

    private static final String TARGET = "RB_AKSI_TARGET";
    private static final String REALISED = "RB_AKSI_TERLAKSANA";

    private final JdbcClient database;
    private final Reports reports;
    private final Workflow workflow;
    private final Evidence evidence;
    private final ReformTexts texts;
    private final Formats formats;

    ReportMeasures(
            JdbcClient database,
            Reports reports,
            Workflow workflow,
            Evidence evidence,
            ReformTexts texts,
            Formats formats) {
        this.database = database;
        this.reports = reports;
        this.workflow = workflow;
        this.evidence = evidence;
        this.texts = texts;
        this.formats = formats;
    }

    @Override
    public String sourceType() {
        return Report.TYPE;
    }

    @Override
    public Stream<MeasureValue> all() {
        return database.sql("""
                        select id, unit_id, sub_bidang, year, checkpoint, target_actions, realised_actions
                          from reform.report where state in (:verified)
                        """).param("verified", ReportState.VERIFIED).query(ReportMeasures::values).stream()
                .flatMap(List::stream);
    }

    List<MeasureValue> of(Report report) {
        ReportEntry entry = report.entry();
        if (entry.target() == null || entry.realised() == null) {
            throw new IllegalStateException("A verified report lacks its numbers: " + report.id());
        }
        return values(
                report.id().value(),
                report.unitId().value(),
                Report.SUB_BIDANG,
                report.period(),
                entry.target(),
                entry.realised());
    }

    @Override
    public Optional<OriginDetails> explain(UUID sourceId) {
        return reports.findById(new ReportId(sourceId)).map(this::details);
    }

    private OriginDetails details(Report report) {
        List<StepView> steps = workflow.view(Reporting.subject(report.id()))
                .map(WorkflowView::steps)
                .orElse(List.of());
        @Nullable StepView reported = last(steps, List.of("AJUKAN", "IMPOR"));
        @Nullable StepView verified = last(steps, List.of("VERIFIKASI", "MUAT_TERCETAK"));
        boolean persons =
                reported != null && verified != null && reported.person() != null && verified.person() != null;
        return new OriginDetails(
                texts.here(
                        "reform.origin.label",
                        report.period().type().name(),
                        String.valueOf(report.period().calendarYear())),
                detail(report),
                "/reformasi/laporan/" + report.id().value(),
                step(reported),
                step(last(steps, List.of("SETUJUI"))),
                step(verified),
                persons ? !reported.person().equals(verified.person()) : null,
                evidence.list(Report.TYPE, report.id().value()).stream()
                        .map(ReportMeasures::file)
                        .toList(),
                Report.TYPE,
                report.id().value());
    }

    private String detail(Report report) {
        ReportEntry entry = report.entry();
        String plain =
                texts.here("reform.origin.detail", formats.count(entry.target()), formats.count(entry.realised()));
        return report.percentPrinted() == null
                ? plain
                : plain + " · " + texts.here("reform.origin.printed", report.percentPrinted());
    }

    private static @Nullable StepView last(List<StepView> newestFirst, List<String> transitions) {
        return newestFirst.stream()
                .filter(step -> transitions.contains(step.transition()))
                .findFirst()
                .orElse(null);
    }

    private static OriginDetails.@Nullable OriginStep step(@Nullable StepView step) {
        return step == null ? null : new OriginDetails.OriginStep(step.actor(), step.at(), step.reason());
    }

    private static OriginDetails.OriginEvidence file(AttachedFile attached) {
        return new OriginDetails.OriginEvidence(
                attached.file().name(),
                attached.file().size(),
                attached.file().type().mediaType(),
                attached.file().sha256(),
                "/bukti-dukung/" + attached.file().id().value());
    }

    private static List<MeasureValue> values(ResultSet row, int number) throws SQLException {
        return values(
                row.getObject("id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getString("sub_bidang"),
                Period.checkpoint(row.getInt("year"), PeriodType.valueOf(row.getString("checkpoint"))),
                row.getInt("target_actions"),
                row.getInt("realised_actions"));
    }

    private static List<MeasureValue> values(
            UUID report, UUID unit, String subBidang, Period period, int target, int realised) {
        MeasureOrigin origin = new MeasureOrigin(Report.TYPE, report);
        return List.of(
                new MeasureValue(TARGET, unit, subBidang, period, BigDecimal.valueOf(target), origin),
                new MeasureValue(REALISED, unit, subBidang, period, BigDecimal.valueOf(realised), origin));
    }
}
