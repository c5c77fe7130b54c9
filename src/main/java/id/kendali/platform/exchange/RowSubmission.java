package id.kendali.platform.exchange;

import id.kendali.platform.access.SignedIn;
import id.kendali.platform.access.TokenUse;
import id.kendali.platform.database.ChangeReason;
import id.kendali.platform.exchange.SheetContent.Column;
import id.kendali.platform.ui.InvalidInput;
import id.kendali.platform.ui.Refused;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes rows that a program sends as those of a file: the same format, the same check, the same application, all rows or
 * none. There is no preview; what a person would only be warned of is told in the answer.
 */
@Component
public class RowSubmission {

    /** The ledger keeps its reasons in the language of the office. */
    private static final Locale OFFICE = Locale.forLanguageTag("id");

    private final ImportFormats formats;
    private final ChangeReason reason;
    private final MessageSource messages;

    RowSubmission(ImportFormats formats, ChangeReason reason, MessageSource messages) {
        this.formats = formats;
        this.reason = reason;
        this.messages = messages;
    }

    /**
     * Something about a row that does not stand in the way.
     *
     * @param row counted from 1
     */
    public record RowWarning(int row, String field, String message) {}

    /**
     * What was applied.
     *
     * @param target what the rows were for
     * @param begun rows that began a record
     * @param changed rows that changed one
     * @param unchanged rows that said what was there already
     */
    public record AppliedRows(
            String target, int rows, int begun, int changed, int unchanged, List<RowWarning> warnings) {}

    /**
     * Checks and applies.
     *
     * @param format code of an {@link ImportFormat} that the position may use
     * @param target key of one of its targets
     * @param rows values by the keys of the columns: texts, numbers or truth values
     * @throws InvalidInput naming every value that is wrong; nothing is applied then
     */
    @Transactional
    public AppliedRows submit(String format, String target, List<Map<String, @Nullable Object>> rows, SignedIn me) {
        return submit(formats.find(format, me), target, rows, me);
    }

    private <R> AppliedRows submit(
            ImportFormat<R> format, String target, List<Map<String, @Nullable Object>> rows, SignedIn me) {
        ImportTarget open = format.targets(me).stream()
                .filter(known -> known.key().equals(target))
                .findFirst()
                .orElseThrow(() -> new Refused("exchange.target.closed"));
        if (rows.isEmpty() || rows.size() > UploadLimits.ROWS) {
            String message = here("exchange.submission.rows", UploadLimits.rows());
            throw new InvalidInput(message, List.of(new InvalidInput.Error(null, "rows", message)));
        }
        CheckedUpload<R> checked = CheckedUpload.check(format, open, content(format, rows));
        if (checked.isFaulty()) {
            throw new InvalidInput(here("exchange.submission.faulty"), errors(checked));
        }
        TokenUse token = me.token();
        reason.because(
                token == null
                        ? messages.getMessage("exchange.reason.submit", new Object[] {open.label()}, OFFICE)
                        : messages.getMessage(
                                "exchange.reason.submit.token", new Object[] {open.label(), token.name()}, OFFICE));
        apply(checked);
        return new AppliedRows(
                open.key(),
                rows.size(),
                count(checked, CheckedRow.Effect.NEW),
                count(checked, CheckedRow.Effect.CHANGE),
                count(checked, CheckedRow.Effect.NONE),
                warnings(checked));
    }

    /** Somebody else saved one of the records at the same moment. */
    private static void apply(CheckedUpload<?> checked) {
        try {
            checked.apply();
        } catch (ConcurrencyFailureException | DuplicateKeyException meanwhile) {
            throw new OptimisticLockingFailureException("A record was changed meanwhile", meanwhile);
        }
    }

    private static SheetContent content(ImportFormat<?> format, List<Map<String, @Nullable Object>> rows) {
        List<ImportColumn> columns = format.columns();
        return new SheetContent(
                "",
                0,
                IntStream.range(0, columns.size())
                        .mapToObj(position -> new Column(columns.get(position).key(), position))
                        .toList(),
                List.of(),
                IntStream.range(0, rows.size())
                        .mapToObj(number -> new SheetContent.Row(
                                number + 1,
                                columns.stream()
                                        .map(column -> cell(rows.get(number).get(column.key())))
                                        .toList()))
                        .toList());
    }

    private static SheetCell cell(@Nullable Object value) {
        if (value instanceof Number number) {
            return SheetCell.number(new BigDecimal(number.toString()));
        }
        return value instanceof Boolean truth
                ? SheetCell.truth(truth)
                : value == null ? SheetCell.BLANK : SheetCell.text(Objects.toString(value));
    }

    private List<InvalidInput.Error> errors(CheckedUpload<?> checked) {
        return checked.rows().stream()
                .flatMap(row -> row.findings().stream()
                        .filter(CellFinding::isError)
                        .map(finding -> new InvalidInput.Error(row.number(), finding.column(), here(finding.text()))))
                .toList();
    }

    private List<RowWarning> warnings(CheckedUpload<?> checked) {
        return checked.rows().stream()
                .flatMap(row -> row.findings().stream()
                        .map(finding -> new RowWarning(row.number(), finding.column(), here(finding.text()))))
                .toList();
    }

    private static int count(CheckedUpload<?> checked, CheckedRow.Effect effect) {
        return (int)
                checked.rows().stream().filter(row -> row.effect() == effect).count();
    }

    private String here(Phrase phrase) {
        return phrase.in(messages, LocaleContextHolder.getLocale());
    }

    private String here(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
