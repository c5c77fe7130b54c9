package id.kendali.governance.plan;

import id.kendali.platform.organisation.UnitId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A file of a plan that somebody uploaded, from the preview until it became a draft. */
@Table(schema = "plan", name = "upload")
class PlanUpload {

    @Id
    private final PlanUploadId id;

    private final UnitId unitId;
    private final @Nullable PlanVersionId versionId;
    private final @Nullable Integer draftVersion;
    private final String fileName;
    private final int sizeBytes;
    private final String sha256;
    private final String uploadedBy;
    private final Instant uploadedAt;
    private @Nullable PlanVersionId became;
    private @Nullable String closedBy;
    private @Nullable Instant closedAt;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    PlanUpload(
            PlanUploadId id,
            UnitId unitId,
            @Nullable PlanVersionId versionId,
            @Nullable Integer draftVersion,
            String fileName,
            int sizeBytes,
            String sha256,
            String uploadedBy,
            Instant uploadedAt,
            @Nullable PlanVersionId became,
            @Nullable String closedBy,
            @Nullable Instant closedAt,
            @Nullable Integer version) {
        this.id = id;
        this.unitId = unitId;
        this.versionId = versionId;
        this.draftVersion = draftVersion;
        this.fileName = fileName;
        this.sizeBytes = sizeBytes;
        this.sha256 = sha256;
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
        this.became = became;
        this.closedBy = closedBy;
        this.closedAt = closedAt;
        this.version = version;
    }

    /** @param draft whose content it shall take the place of; null if it is a plan or a revision of its own */
    static PlanUpload receive(
            PlanUploadId id,
            UnitId regionalOffice,
            @Nullable PlanVersion draft,
            UploadedPlan file,
            PlanVersion.Mark mark) {
        return new PlanUpload(
                id,
                regionalOffice,
                draft == null ? null : draft.id(),
                draft == null ? null : draft.version(),
                file.name(),
                file.content().length,
                file.sha256(),
                mark.by(),
                mark.at(),
                null,
                null,
                null,
                null);
    }

    /** It was loaded as a draft, or into one. */
    void become(PlanVersion draft, PlanVersion.Mark mark) {
        if (became != null) {
            throw new IllegalStateException("An upload is loaded once");
        }
        became = draft.id();
        closedBy = mark.by();
        closedAt = mark.at();
    }

    public PlanUploadId id() {
        return id;
    }

    /** The regional office whose plan it is. */
    public UnitId unitId() {
        return unitId;
    }

    @Nullable
    public PlanVersionId draft() {
        return versionId;
    }

    /** The state of the draft when the file came, so that nothing is overwritten unseen. */
    public int draftVersion() {
        return draftVersion == null ? 0 : draftVersion;
    }

    public String fileName() {
        return fileName;
    }

    public long size() {
        return sizeBytes;
    }

    public String sha256() {
        return sha256;
    }

    public PlanVersion.Mark uploaded() {
        return new PlanVersion.Mark(uploadedBy, uploadedAt);
    }

    @Nullable
    public PlanVersionId became() {
        return became;
    }
}
