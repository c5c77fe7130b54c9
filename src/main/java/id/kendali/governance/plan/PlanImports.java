package id.kendali.governance.plan;

import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanFiles;
import id.kendali.governance.plan.document.PlanNode;
import id.kendali.governance.plan.document.PlanReading;
import id.kendali.platform.database.ChangeReason;
import id.kendali.platform.database.UuidV7;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.ui.NotFound;
import id.kendali.platform.ui.Refused;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes files of plans, and loads them as drafts: the whole plan or nothing. */
@Component
@Transactional
class PlanImports {

    private final PlanUploads uploads;
    private final PlanUploadContents contents;
    private final PlanVersions versions;
    private final Versioning versioning;
    private final ChangeReason because;
    private final PlanTexts texts;

    PlanImports(
            PlanUploads uploads,
            PlanUploadContents contents,
            PlanVersions versions,
            Versioning versioning,
            ChangeReason because,
            PlanTexts texts) {
        this.uploads = uploads;
        this.contents = contents;
        this.versions = versions;
        this.versioning = versioning;
        this.because = because;
        this.texts = texts;
    }

    /**
     * Keeps a file until it was looked at.
     *
     * @param draft whose content it shall take the place of; null if it is a plan or a revision of its own
     */
    PlanUploadId receive(UnitId regionalOffice, @Nullable PlanVersion draft, UploadedPlan file) {
        because.because(texts.forRecords("plan.import.reason.received", file.name()));
        PlanUpload upload = uploads.save(
                PlanUpload.receive(new PlanUploadId(UuidV7.next()), regionalOffice, draft, file, versioning.mark()));
        contents.keep(upload, file.content());
        return upload.id();
    }

    @Transactional(readOnly = true)
    PlanUpload find(PlanUploadId id) {
        return uploads.findById(id).orElseThrow(() -> new NotFound("upload " + id));
    }

    /** What the file says; empty once its bytes were removed. */
    @Transactional(readOnly = true)
    Optional<PlanReading> read(PlanUpload upload) {
        return contents.read(upload).map(file -> PlanFiles.readUpload(file.name(), file.content()));
    }

    /**
     * Loads a file as a draft, or into the draft that it was uploaded for. Loading it again gives the same draft.
     *
     * @throws Refused if something in the file is wrong, its bytes are gone, or another draft is under way
     */
    PlanVersion load(PlanUploadId id, String name) {
        PlanUpload upload = uploads.findOneById(id).orElseThrow(() -> new NotFound("upload " + id));
        if (upload.became() != null) {
            return versions.findById(upload.became()).orElseThrow(() -> new NotFound("version " + upload.became()));
        }
        PlanDocument document = read(upload)
                .orElseThrow(() -> new Refused("plan.import.refused.gone"))
                .document()
                .orElseThrow(() -> new Refused("plan.import.refused.faulty"));
        PlanVersion draft = upload.draft() == null
                ? asDraft(upload, name, document)
                : versioning.replace(upload.draft(), document, upload.draftVersion());
        upload.become(draft, versioning.mark());
        uploads.save(upload);
        contents.remove(upload);
        return draft;
    }

    /** A file that is loaded at once, without a look at it in between. */
    PlanVersion load(UnitId regionalOffice, String name, UploadedPlan file) {
        return load(receive(regionalOffice, null, file), name);
    }

    private PlanVersion asDraft(PlanUpload upload, String name, PlanDocument document) {
        PlanVersion draft = versioning.take(upload.unitId(), name, document, PlanVersion.Origin.IMPORT);
        PlanNode decree = document.tree("context.yaml").get("decree");
        PlanVersion.Grounds grounds = new PlanVersion.Grounds(
                null,
                null,
                decree.get("number").text().orElse(null),
                decree.get("date").text().flatMap(PlanImports::date).orElse(null));
        return grounds.decree() == null && grounds.decreedOn() == null
                ? draft
                : versioning.explain(draft.id(), grounds, draft.version());
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
