package id.kendali.platform.evidence;

import id.kendali.platform.database.ChangeReason;
import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import id.kendali.platform.database.UuidV7;
import id.kendali.platform.ui.NotFound;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Accepts files as evidence and attaches them to records of other modules, which are named by a type and an id. Rows are
 * written in the caller's transaction, after the content is stored durably: if the transaction fails, the content that
 * nothing refers to is removed a day later.
 */
@Component
@Transactional(readOnly = true)
public class Evidence {

    private static final String FILE_COLUMNS = """
            file.id as file_id, file.unit_id, file.sub_bidang, file.name, file.media_type, file.size, file.sha256,
            file.uploader_label, file.uploaded_at
            """;

    private final JdbcClient database;
    private final Reception reception;
    private final Previews previews;
    private final ChangeReason reasons;
    private final BlobVerification verification;

    Evidence(
            JdbcClient database,
            Reception reception,
            Previews previews,
            ChangeReason reasons,
            BlobVerification verification) {
        this.database = database;
        this.reception = reception;
        this.previews = previews;
        this.reasons = reasons;
        this.verification = verification;
    }

    /**
     * Stores a file that belongs to a unit and a sub-bidang.
     *
     * @throws EvidenceRefused if it is empty, too large or of a type that is not accepted
     */
    @Transactional
    public EvidenceId accept(InputStream content, String name, UUID unit, String subBidang) {
        FileName fileName = FileName.of(name);
        Reception.Received received = reception.receive(content, fileName);
        Scope scope = CurrentScope.get().orElseThrow();
        EvidenceId id = new EvidenceId(UuidV7.next());
        database.sql("""
                        insert into evidence.file (id, unit_id, sub_bidang, sha256, size, media_type, name, uploaded_by,
                          uploader_label)
                        values (:id, :unit, :subBidang, :sha256, :size, :mediaType, :name, :uploader, :label)
                        """)
                .param("id", id.value())
                .param("unit", unit)
                .param("subBidang", subBidang)
                .param("sha256", received.blob().hash().hexadecimal())
                .param("size", received.blob().size())
                .param("mediaType", received.type().mediaType())
                .param("name", fileName.value())
                .param("uploader", scope.actor())
                .param("label", scope.actorName())
                .update();
        prepareOnceCommitted(received);
        return id;
    }

    /** Attaches a file to a record; the same content is attached to a record only once. */
    @Transactional
    public AttachmentId attach(EvidenceId file, String subjectType, UUID subject) {
        StoredFile stored = find(file).orElseThrow(() -> new NotFound("Evidence " + file.value()));
        Optional<AttachmentId> known = list(subjectType, subject).stream()
                .filter(attached -> attached.file().sha256().equals(stored.sha256()))
                .map(AttachedFile::attachment)
                .findFirst();
        return known.orElseGet(() -> insert(stored, subjectType, subject));
    }

    /** Takes a file off a record; it stays in the history, and the content stays in the store. */
    @Transactional
    public void withdraw(AttachmentId attachment, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("Evidence is withdrawn for a reason");
        }
        reasons.because(reason);
        int withdrawn = database.sql("""
                        update evidence.attachment
                           set withdrawn_at = now(), withdrawn_reason = :reason, version = version + 1
                         where id = :id and withdrawn_at is null
                        """)
                .param("reason", reason)
                .param("id", attachment.value())
                .update();
        if (withdrawn == 0) {
            throw new NotFound("Attachment " + attachment.value());
        }
    }

    public Optional<StoredFile> find(EvidenceId file) {
        return database.sql("select " + FILE_COLUMNS + " from evidence.file file where file.id = :id")
                .param("id", file.value())
                .query(Evidence::file)
                .optional();
    }

    /** The files that are attached to a record, in the order in which they were attached. */
    public List<AttachedFile> list(String subjectType, UUID subject) {
        return attached(" and attachment.withdrawn_at is null", subjectType, subject);
    }

    /** The same with those that were withdrawn since, for the history of the record. */
    public List<AttachedFile> listWithWithdrawn(String subjectType, UUID subject) {
        return attached("", subjectType, subject);
    }

    private List<AttachedFile> attached(String narrowed, String subjectType, UUID subject) {
        return database.sql("select attachment.id, attachment.attached_at, " + FILE_COLUMNS + """
                          from evidence.attachment attachment
                          join evidence.file file on file.id = attachment.file_id
                         where attachment.subject_type = :type and attachment.subject_id = :subject
                        """ + narrowed
                        + " order by attachment.attached_at, attachment.id")
                .param("type", subjectType)
                .param("subject", subject)
                .query(Evidence::attached)
                .list();
    }

    /** How many files are attached to each of some records; records without any are left out. */
    public Map<UUID, Integer> counts(String subjectType, Collection<UUID> subjects) {
        return subjects.isEmpty()
                ? Map.of()
                : database
                        .sql("""
                        select subject_id, count(*) as files
                          from evidence.attachment
                         where subject_type = :type and subject_id in (:subjects) and withdrawn_at is null
                         group by subject_id
                        """)
                        .param("type", subjectType)
                        .param("subjects", subjects)
                        .query((row, number) -> Map.entry(row.getObject(1, UUID.class), row.getInt(2)))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Reads every stored content again and says which are missing or were changed. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public BlobReport verifyBlobs() {
        return verification.run();
    }

    private AttachmentId insert(StoredFile file, String subjectType, UUID subject) {
        AttachmentId id = new AttachmentId(UuidV7.next());
        database.sql("""
                        insert into evidence.attachment (id, file_id, unit_id, sub_bidang, subject_type, subject_id, version)
                        values (:id, :file, :unit, :subBidang, :type, :subject, 0)
                        """)
                .param("id", id.value())
                .param("file", file.id().value())
                .param("unit", file.unit())
                .param("subBidang", file.subBidang())
                .param("type", subjectType)
                .param("subject", subject)
                .update();
        return id;
    }

    private void prepareOnceCommitted(Reception.Received received) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                previews.prepare(received.blob().hash(), received.type());
            }
        });
    }

    private static AttachedFile attached(ResultSet row, int number) throws SQLException {
        return new AttachedFile(
                new AttachmentId(row.getObject("id", UUID.class)), file(row, number), instant(row, "attached_at"));
    }

    private static StoredFile file(ResultSet row, int number) throws SQLException {
        return new StoredFile(
                new EvidenceId(row.getObject("file_id", UUID.class)),
                row.getObject("unit_id", UUID.class),
                row.getString("sub_bidang"),
                row.getString("name"),
                ContentInspection.known(row.getString("media_type")).orElseThrow(),
                row.getLong("size"),
                row.getString("sha256"),
                row.getString("uploader_label"),
                instant(row, "uploaded_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
