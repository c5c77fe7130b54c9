package id.kendali.platform.exchange;

import id.kendali.platform.access.SignedIn;
import id.kendali.platform.database.ChangeReason;
import id.kendali.platform.database.UuidV7;
import id.kendali.platform.ui.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Receives files, checks them against the present data, and applies them: all rows or none. */
@Component
class Imports {

    /** The ledger keeps its reasons in the language of the office. */
    private static final Locale OFFICE = Locale.forLanguageTag("id");

    private final Uploads uploads;
    private final UploadContents contents;
    private final ChangeReason reason;
    private final MessageSource messages;
    private final Clock clock;
    private final TransactionTemplate transactions;

    Imports(
            Uploads uploads,
            UploadContents contents,
            ChangeReason reason,
            MessageSource messages,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.uploads = uploads;
        this.contents = contents;
        this.reason = reason;
        this.messages = messages;
        this.clock = clock;
        this.transactions = new TransactionTemplate(transactions);
    }

    /** Reads the file and keeps what the format understands. A file that it replaces is discarded with it. */
    @Transactional
    public UploadId receive(
            ImportFormat<?> format,
            ImportTarget target,
            UploadedFile file,
            Optional<UploadId> replaced,
            SignedIn person) {
        SheetContent content = new HeadSearch(format.columns(), messages).find(SpreadsheetFile.read(file.content()));
        reason.because(text("exchange.reason.receive", target.label(), file.name()));
        replaced.flatMap(former -> uploads.findWithLockByIdAndFormat(former, format.code()))
                .filter(Upload::isOpen)
                .ifPresent(former -> discard(former, person, text("exchange.reason.replaced", file.name())));
        Upload upload = uploads.save(Upload.receive(
                new UploadId(UuidV7.next()),
                format,
                target,
                file,
                content,
                contents.sha256(content),
                replaced,
                person,
                clock.instant()));
        contents.keep(
                upload, content, CheckedUpload.check(format, target, content).outcomes());
        return upload.id();
    }

    @Transactional(readOnly = true)
    public Upload find(ImportFormat<?> format, UploadId id) {
        return uploads.findByIdAndFormat(id, format.code()).orElseThrow(() -> new NotFound("upload " + id));
    }

    /** Uploads that wait, the latest first. */
    @Transactional(readOnly = true)
    public List<Upload> open(ImportFormat<?> format) {
        return uploads.findTop20ByFormatAndStateOrderByUploadedAtDesc(format.code(), UploadState.UPLOADED);
    }

    /** What is wrong and what would change, as of now. Of an upload that was applied only what it held. */
    @Transactional(readOnly = true)
    public Preview preview(ImportFormat<?> format, UploadId id) {
        Upload upload = find(format, id);
        return switch (upload.state()) {
            case UPLOADED -> {
                SheetContent content = contents.read(upload);
                CheckedUpload<?> checked = CheckedUpload.check(format, upload.forTarget(), content);
                yield Preview.open(upload, content, checked, contents.firstSeen(upload));
            }
            case APPLIED -> Preview.applied(upload, contents.read(upload));
            case DISCARDED -> Preview.discarded(upload);
        };
    }

    /** @param seen the person's {@link CheckedUpload#seen}, so that nothing is applied that was not looked at */
    public ApplyOutcome apply(ImportFormat<?> format, UploadId id, String seen, SignedIn person) {
        try {
            return transactions.execute(transaction -> applyAll(format, id, seen, person));
        } catch (ConcurrencyFailureException | DuplicateKeyException meanwhile) {
            return ApplyOutcome.CHANGED;
        }
    }

    private ApplyOutcome applyAll(ImportFormat<?> format, UploadId id, String seen, SignedIn person) {
        Upload upload = locked(format, id);
        if (!upload.isOpen()) {
            return upload.state() == UploadState.APPLIED ? ApplyOutcome.ALREADY_APPLIED : ApplyOutcome.DISCARDED;
        }
        if (format.targets(person).stream().noneMatch(target -> target.key().equals(upload.target()))) {
            return ApplyOutcome.CLOSED;
        }
        CheckedUpload<?> checked = CheckedUpload.check(format, upload.forTarget(), contents.read(upload));
        if (checked.isFaulty()) {
            return ApplyOutcome.FAULTY;
        }
        if (!checked.seen().equals(seen)) {
            return ApplyOutcome.CHANGED;
        }
        reason.because(text("exchange.reason.apply", upload.targetLabel(), upload.fileName(), upload.sha256()));
        checked.apply();
        upload.apply(person, clock.instant());
        uploads.save(upload);
        return ApplyOutcome.APPLIED;
    }

    /** Throws the file away; nothing of it was applied. A file that was applied meanwhile stays. */
    @Transactional
    public void discard(ImportFormat<?> format, UploadId id, SignedIn person) {
        Upload upload = locked(format, id);
        if (upload.isOpen()) {
            String why = text("exchange.reason.discard");
            reason.because(why);
            discard(upload, person, why);
        }
    }

    private void discard(Upload upload, SignedIn person, String why) {
        upload.discard(person, clock.instant(), why);
        uploads.save(upload);
        contents.remove(upload);
    }

    private Upload locked(ImportFormat<?> format, UploadId id) {
        return uploads.findWithLockByIdAndFormat(id, format.code()).orElseThrow(() -> new NotFound("upload " + id));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, OFFICE);
    }
}
