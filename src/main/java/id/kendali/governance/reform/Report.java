package id.kendali.governance.reform;

import id.kendali.platform.calendar.Period;
import id.kendali.platform.calendar.PeriodType;
import id.kendali.platform.organisation.UnitId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** What one unit reports for one checkpoint. */
@Table(schema = "reform", name = "report")
class Report {

    /** Under this name the engines, the evidence and the ledger know reports. */
    static final String TYPE = "reform.report";

    /** Bureaucratic reform is the business of this sub-bidang of the regional office (organisation.yaml). */
    static final String SUB_BIDANG = "TUU-RENRB";

    @Id
    private final ReportId id;

    private final UnitId unitId;
    private final String subBidang;
    private final int year;
    private final PeriodType checkpoint;
    private @Nullable Integer targetActions;
    private @Nullable Integer realisedActions;
    private @Nullable String note;
    private ReportOrigin origin;
    private final @Nullable String unitNamePrinted;
    private final @Nullable Integer percentPrinted;
    private ReportState state;
    private @Nullable Instant submittedAt;
    private String editedBy;
    private Instant editedAt;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    Report(
            ReportId id,
            UnitId unitId,
            String subBidang,
            int year,
            PeriodType checkpoint,
            @Nullable Integer targetActions,
            @Nullable Integer realisedActions,
            @Nullable String note,
            ReportOrigin origin,
            @Nullable String unitNamePrinted,
            @Nullable Integer percentPrinted,
            ReportState state,
            @Nullable Instant submittedAt,
            String editedBy,
            Instant editedAt,
            @Nullable Integer version) {
        this.id = id;
        this.unitId = unitId;
        this.subBidang = subBidang;
        this.year = year;
        this.checkpoint = checkpoint;
        this.targetActions = targetActions;
        this.realisedActions = realisedActions;
        this.note = note;
        this.origin = origin;
        this.unitNamePrinted = unitNamePrinted;
        this.percentPrinted = percentPrinted;
        this.state = state;
        this.submittedAt = submittedAt;
        this.editedBy = editedBy;
        this.editedAt = editedAt;
        this.version = version;
    }

    /** An empty draft. */
    static Report begin(ReportId id, UnitId unit, Period period, Edit edit) {
        return draft(id, unit, period, ReportOrigin.FORM, null, null, edit);
    }

    /** What a document prints; it keeps the words and the percentage of the document. */
    static Report printed(ReportId id, UnitId unit, Period period, PrintedRow row, Edit edit) {
        Report report = draft(id, unit, period, ReportOrigin.PRINTED, row.unitName(), row.percent(), edit);
        report.targetActions = row.target();
        report.realisedActions = row.realised();
        return report;
    }

    private static Report draft(
            ReportId id,
            UnitId unit,
            Period period,
            ReportOrigin origin,
            @Nullable String unitName,
            @Nullable Integer percent,
            Edit edit) {
        return new Report(
                id,
                unit,
                SUB_BIDANG,
                period.calendarYear(),
                period.type(),
                null,
                null,
                null,
                origin,
                unitName,
                percent,
                ReportState.DRAF,
                null,
                edit.by(),
                edit.at(),
                null);
    }

    /** What an upload reports, on its way already: it was never a draft. */
    static Report uploaded(ReportId id, UnitId unit, Period period, int target, int realised, Edit edit) {
        Report report = draft(id, unit, period, ReportOrigin.IMPORT, null, null, edit);
        report.targetActions = target;
        report.realisedActions = realised;
        return report;
    }

    /** Takes what the operator reports. */
    void fill(ReportEntry entry, Edit edit) {
        if (!state.isOpenForEntry()) {
            throw new IllegalStateException("A report that is %s takes no entry".formatted(state));
        }
        targetActions = entry.target();
        realisedActions = entry.realised();
        note = entry.note();
        origin = ReportOrigin.FORM;
        editedBy = edit.by();
        editedAt = edit.at();
    }

    /** Takes what an upload reports; the operator's note stays. */
    void replace(int target, int realised, Edit edit) {
        if (state.isVerified()) {
            throw new IllegalStateException("A report that is %s cannot be replaced".formatted(state));
        }
        targetActions = target;
        realisedActions = realised;
        origin = ReportOrigin.IMPORT;
        editedBy = edit.by();
        editedAt = edit.at();
    }

    /** Follows the workflow. The first submission counts for being on time, unless it was withdrawn. */
    void enter(ReportState next, Instant at) {
        if (next == ReportState.DIAJUKAN && submittedAt == null) {
            submittedAt = at;
        } else if (next == ReportState.DRAF) {
            submittedAt = null;
        }
        state = next;
    }

    public ReportEntry entry() {
        return new ReportEntry(targetActions, realisedActions, note);
    }

    boolean says(int target, int realised) {
        return Integer.valueOf(target).equals(targetActions)
                && Integer.valueOf(realised).equals(realisedActions);
    }

    public ReportId id() {
        return id;
    }

    public UnitId unitId() {
        return unitId;
    }

    public Period period() {
        return Period.checkpoint(year, checkpoint);
    }

    public ReportOrigin origin() {
        return origin;
    }

    @Nullable
    public Integer percentPrinted() {
        return percentPrinted;
    }

    @Nullable
    public String unitNamePrinted() {
        return unitNamePrinted;
    }

    public ReportState state() {
        return state;
    }

    @Nullable
    public Instant submittedAt() {
        return submittedAt;
    }

    public Edit lastEdit() {
        return new Edit(editedBy, editedAt);
    }

    public int version() {
        return version == null ? 0 : version;
    }

    /** Who wrote something, by position and unit, and when. */
    record Edit(String by, Instant at) {}

    /** One row of a printed table. */
    record PrintedRow(String unitName, int target, int realised, int percent) {}
}
