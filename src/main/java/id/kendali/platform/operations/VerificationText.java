package id.kendali.platform.operations;

import id.kendali.platform.evidence.BlobReport;
import id.kendali.platform.ledger.Finding;
import id.kendali.platform.ledger.VerificationReport;
import java.util.ArrayList;
import java.util.List;

/** What a verification looked at and found, in sentences. */
final class VerificationText {

    private final Words words;

    VerificationText(Words words) {
        this.words = words;
    }

    List<String> lines(VerificationReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say(
                "operations.verify.ledger",
                report.size(),
                report.pending(),
                report.rows(),
                report.heads(),
                report.keptHeads(),
                report.erased()));
        lines.add(words.say("operations.verify.head", report.size(), report.root()));
        report.findings().forEach(finding -> lines.add(line(finding)));
        if (report.count() > report.findings().size()) {
            lines.add(words.say(
                    "operations.verify.more", report.count() - report.findings().size()));
        }
        lines.add(
                report.intact()
                        ? words.say("operations.verify.intact")
                        : words.say("operations.verify.found", report.count()));
        return lines;
    }

    List<String> lines(BlobReport report) {
        List<String> lines = new ArrayList<>();
        report.faults()
                .forEach(fault -> lines.add(words.say("operations.verify.blob." + fault.kind(), fault.sha256())));
        lines.add(words.say(
                "operations.verify.blobs", report.contents(), report.faults().size()));
        return lines;
    }

    /** The sentence of the ledger, then where it is. */
    private String line(Finding finding) {
        List<String> place = new ArrayList<>();
        if (finding.number() != null) {
            place.add(words.say("operations.verify.at.number", finding.number()));
        }
        if (finding.table() != null) {
            place.add(words.say("operations.verify.at.row", finding.table(), String.valueOf(finding.row())));
        }
        if (!finding.columns().isEmpty()) {
            place.add(words.say("operations.verify.at.columns", String.join(", ", finding.columns())));
        }
        if (finding.detail() != null) {
            place.add(finding.detail());
        }
        return "  ! " + words.say("ledger.finding." + finding.kind())
                + (place.isEmpty() ? "" : " " + String.join("; ", place));
    }
}
