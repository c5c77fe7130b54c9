package id.kendali.platform.ledger;

import id.kendali.platform.ui.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in sentences what a verification looked at and found, for pages and for the command. */
@Component
public class VerificationText {

    private final MessageSource messages;
    private final Formats formats;

    VerificationText(MessageSource messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /** What was looked at, what was found, and whether the ledger is intact, line by line. */
    public List<String> lines(VerificationReport report, Locale language) {
        List<String> lines = new ArrayList<>();
        lines.add(message(
                "ledger.verification.looked",
                language,
                formats.count(report.size()),
                formats.count(report.heads()),
                formats.count(report.keptHeads()),
                formats.count(report.rows())));
        lines.add(message("ledger.verification.root", language, report.root()));
        if (report.erased() > 0) {
            lines.add(message("ledger.verification.erased", language, formats.count(report.erased())));
        }
        if (report.pending() > 0) {
            lines.add(message("ledger.verification.pending", language, formats.count(report.pending())));
        }
        report.findings().forEach(finding -> lines.add(sentence(finding, language)));
        long unlisted = report.count() - report.findings().size();
        if (unlisted > 0) {
            lines.add(message("ledger.verification.unlisted", language, formats.count(unlisted)));
        }
        lines.add(
                report.intact()
                        ? message("ledger.verification.intact", language)
                        : message("ledger.verification.broken", language, formats.count(report.count())));
        return lines;
    }

    /** One finding with table, row, number and columns. */
    public String sentence(Finding finding, Locale language) {
        String place = finding.table() == null
                ? ""
                : finding.row() == null ? finding.table() : finding.table() + " " + finding.row();
        String columns = finding.columns().isEmpty()
                ? message("ledger.finding.noColumn", language)
                : String.join(", ", finding.columns());
        return message(
                finding.kind().messageKey(),
                language,
                finding.number() == null ? Formats.UNKNOWN : formats.count(finding.number()),
                place,
                columns,
                finding.detail() == null ? Formats.UNKNOWN : finding.detail(),
                finding.entryId() == null ? Formats.UNKNOWN : formats.count(finding.entryId()));
    }

    private String message(String key, Locale language, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }
}
