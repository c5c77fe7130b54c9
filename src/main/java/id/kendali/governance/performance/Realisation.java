package id.kendali.governance.performance;

import id.kendali.platform.organisation.UnitId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** What one unit reports for one quarter; its values are the lines of {@link StatedLines}. */
@Table(schema = "performance", name = "report")
class Realisation {

    /** Under this name the engines, the evidence and the ledger know reports. */
    static final String TYPE = "performance.report";

    /** Planning and reporting of performance are the business of this sub-bidang (organisation.yaml). */
    static final String SUB_BIDANG = "TUU-RENRB";

    @Id
    private final RealisationId id;

    private final UnitId unitId;
    private final String subBidang;
    private final ReportingPeriodId periodId;
    private final int year;
    private final int quarter;
    private @Nullable String note;
    private RealisationOrigin origin;
    private RealisationState state;
    private @Nullable Instant submittedAt;
    private String editedBy;
    private Instant editedAt;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    Realisation(
            RealisationId id,
            UnitId unitId,
            String subBidang,
            ReportingPeriodId periodId,
            int year,
            int quarter,
            @Nullable String note,
            RealisationOrigin origin,
            RealisationState state,
            @Nullable Instant submittedAt,
            String editedBy,
            Instant editedAt,
            @Nullable Integer version) {
        this.id = id;
        this.unitId = unitId;
        this.subBidang = subBidang;
        this.periodId = periodId;
        this.year = year;
        this.quarter = quarter;
        this.note = note;
        this.origin = origin;
        this.state = state;
        this.submittedAt = submittedAt;
        this.editedBy = editedBy;
        this.editedAt = editedAt;
        this.version = version;
    }

    /** An empty draft. */
    static Realisation begin(
            RealisationId id, UnitId unit, ReportingPeriod period, RealisationOrigin origin, Edit edit) {
        return new Realisation(
                id,
                unit,
                SUB_BIDANG,
                period.id(),
                period.quarter().year(),
                period.quarter().number(),
                null,
                origin,
                RealisationState.DRAF,
                null,
                edit.by(),
                edit.at(),
                null);
    }

    /** Takes what the operator wrote besides the values. */
    void fill(@Nullable String text, Edit edit) {
        if (!state.isOpenForEntry()) {
            throw new IllegalStateException("A report that is %s takes no entry".formatted(state));
        }
        note = text;
        origin = RealisationOrigin.FORM;
        edited(edit);
    }

    /** Takes what an upload reports; the operator's note stays. */
    void replace(Edit edit) {
        if (state.isVerified()) {
            throw new IllegalStateException("A report that is %s cannot be replaced".formatted(state));
        }
        origin = RealisationOrigin.IMPORT;
        edited(edit);
    }

    /** Follows the workflow. The first submission counts for being on time, unless it was withdrawn. */
    void enter(RealisationState next, Instant at) {
        if (next == RealisationState.DIAJUKAN && submittedAt == null) {
            submittedAt = at;
        } else if (next == RealisationState.DRAF) {
            submittedAt = null;
        }
        state = next;
    }

    private void edited(Edit edit) {
        editedBy = edit.by();
        editedAt = edit.at();
    }

    public RealisationId id() {
        return id;
    }

    public UnitId unitId() {
        return unitId;
    }

    ReportingPeriodId periodId() {
        return periodId;
    }

    public Quarter quarter() {
        return new Quarter(year, quarter);
    }

    @Nullable
    public String note() {
        return note;
    }

    public RealisationOrigin origin() {
        return origin;
    }

    public RealisationState state() {
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
}
