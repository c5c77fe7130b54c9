package id.kendali.platform.exchange;

import id.kendali.platform.access.SignedIn;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A file that somebody uploaded, from then until its rows are applied together or it is discarded. */
@Table(schema = "exchange", name = "upload")
class Upload {

    @Id
    private final UploadId id;

    private final UUID unitId;
    private final String subBidang;
    private final String format;
    private final int formatVersion;
    private final String target;
    private final String targetLabel;
    private final String fileName;
    private final String sheet;
    private final String sha256;
    private final int sizeBytes;
    private final int rowCount;
    private final String contentSha256;
    private final @Nullable UploadId replaces;
    private UploadState state;
    private final UUID uploadedBy;
    private final String uploadedByLabel;
    private final Instant uploadedAt;
    private @Nullable UUID closedBy;
    private @Nullable String closedByLabel;
    private @Nullable Instant closedAt;
    private @Nullable String closedReason;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    Upload(
            UploadId id,
            UUID unitId,
            String subBidang,
            String format,
            int formatVersion,
            String target,
            String targetLabel,
            String fileName,
            String sheet,
            String sha256,
            int sizeBytes,
            int rowCount,
            String contentSha256,
            @Nullable UploadId replaces,
            UploadState state,
            UUID uploadedBy,
            String uploadedByLabel,
            Instant uploadedAt,
            @Nullable UUID closedBy,
            @Nullable String closedByLabel,
            @Nullable Instant closedAt,
            @Nullable String closedReason,
            @Nullable Integer version) {
        this.id = id;
        this.unitId = unitId;
        this.subBidang = subBidang;
        this.format = format;
        this.formatVersion = formatVersion;
        this.target = target;
        this.targetLabel = targetLabel;
        this.fileName = fileName;
        this.sheet = sheet;
        this.sha256 = sha256;
        this.sizeBytes = sizeBytes;
        this.rowCount = rowCount;
        this.contentSha256 = contentSha256;
        this.replaces = replaces;
        this.state = state;
        this.uploadedBy = uploadedBy;
        this.uploadedByLabel = uploadedByLabel;
        this.uploadedAt = uploadedAt;
        this.closedBy = closedBy;
        this.closedByLabel = closedByLabel;
        this.closedAt = closedAt;
        this.closedReason = closedReason;
        this.version = version;
    }

    static Upload receive(
            UploadId id,
            ImportFormat<?> format,
            ImportTarget target,
            UploadedFile file,
            SheetContent content,
            String contentSha256,
            Optional<UploadId> replaces,
            SignedIn person,
            Instant now) {
        return new Upload(
                id,
                target.unit(),
                target.subBidang(),
                format.code(),
                format.version(),
                target.key(),
                target.label(),
                file.name(),
                content.sheet(),
                file.sha256(),
                file.content().length,
                content.rows().size(),
                contentSha256,
                replaces.orElse(null),
                UploadState.UPLOADED,
                person.account().value(),
                person.position().label(),
                now,
                null,
                null,
                null,
                null,
                null);
    }

    void apply(SignedIn person, Instant now) {
        close(UploadState.APPLIED, person, now, null);
    }

    void discard(SignedIn person, Instant now, String reason) {
        close(UploadState.DISCARDED, person, now, reason);
    }

    private void close(UploadState end, SignedIn person, Instant now, @Nullable String reason) {
        if (state != UploadState.UPLOADED) {
            throw new IllegalStateException("Upload %s is %s already".formatted(id, state));
        }
        state = end;
        closedBy = person.account().value();
        closedByLabel = person.position().label();
        closedAt = now;
        closedReason = reason;
    }

    /** What the upload is for, as it was called then; whether it is still open the format says. */
    ImportTarget forTarget() {
        return new ImportTarget(target, targetLabel, unitId, subBidang);
    }

    public UploadId id() {
        return id;
    }

    public String format() {
        return format;
    }

    public int formatVersion() {
        return formatVersion;
    }

    public String target() {
        return target;
    }

    public String targetLabel() {
        return targetLabel;
    }

    public String fileName() {
        return fileName;
    }

    public String sheet() {
        return sheet;
    }

    public String sha256() {
        return sha256;
    }

    public int sizeBytes() {
        return sizeBytes;
    }

    public int rowCount() {
        return rowCount;
    }

    public String contentSha256() {
        return contentSha256;
    }

    public UploadState state() {
        return state;
    }

    public boolean isOpen() {
        return state == UploadState.UPLOADED;
    }

    public String uploadedByLabel() {
        return uploadedByLabel;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    public @Nullable String closedByLabel() {
        return closedByLabel;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public @Nullable String closedReason() {
        return closedReason;
    }
}
