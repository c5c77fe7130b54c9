package id.kendali.engine.indicator;

import id.kendali.engine.indicator.Explanation.ExplainedRow;
import id.kendali.engine.indicator.OriginDetails.OriginEvidence;
import id.kendali.engine.indicator.OriginDetails.OriginStep;
import id.kendali.platform.ledger.Ledger;
import id.kendali.platform.ledger.TimelineEntry;
import id.kendali.platform.ui.Formats;
import id.kendali.platform.ui.Status;
import id.kendali.platform.ui.TreeNode;
import id.kendali.platform.ui.TreeNode.Kind;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Draws a reported row with who reported, approved and verified it, what proves it, and its entry in the ledger. */
@Component
class RowTree {

    private final FigureText text;
    private final Formats formats;
    private final Ledger ledger;

    RowTree(FigureText text, Formats formats, Ledger ledger) {
        this.text = text;
        this.formats = formats;
        this.ledger = ledger;
    }

    /** @param title what the row states, such as the name of the measure */
    TreeNode of(String title, String value, ExplainedRow row, ZoneId zone) {
        if (row.details().isEmpty()) {
            return TreeNode.of(text.say("indicator.tree.rowHidden"))
                    .kind(Kind.LEAF)
                    .icon("lock")
                    .value(value);
        }
        OriginDetails details = row.details().get();
        TreeNode node = TreeNode.of(details.label())
                .kind(Kind.PATH)
                .title(title)
                .icon("table-row")
                .value(value)
                .detail(details.detail())
                .children(true, below(details, zone));
        return details.href() == null ? node : node.href(details.href());
    }

    private List<TreeNode> below(OriginDetails details, ZoneId zone) {
        List<TreeNode> nodes = new ArrayList<>();
        if (details.reporter() != null) {
            nodes.add(step("indicator.tree.reporter", "user", details.reporter(), zone));
        }
        if (details.approver() != null) {
            nodes.add(step("indicator.tree.approver", "check", details.approver(), zone));
        }
        if (details.verifier() != null) {
            nodes.add(verifier(details, step("indicator.tree.verifier", "user-check", details.verifier(), zone)));
        }
        details.evidence().forEach(evidence -> nodes.add(evidence(evidence)));
        ledger.timeline(details.table(), details.row()).stream()
                .findFirst()
                .ifPresent(entry -> nodes.add(entry(entry)));
        return nodes;
    }

    private TreeNode step(String key, String icon, OriginStep step, ZoneId zone) {
        String time = formats.dateTime(step.at(), zone);
        return TreeNode.of(step.actor())
                .kind(Kind.LEAF)
                .title(text.say(key))
                .icon(icon)
                .detail(step.note() == null ? time : time + " · " + step.note());
    }

    private TreeNode verifier(OriginDetails details, TreeNode node) {
        if (details.anotherPerson() == null) {
            return node;
        }
        return details.anotherPerson()
                ? node.status(Status.OK, text.say("indicator.tree.anotherPerson"))
                : node.status(Status.BAD, text.say("indicator.tree.samePerson"));
    }

    private TreeNode evidence(OriginEvidence evidence) {
        String subtype = evidence.mediaType().substring(evidence.mediaType().indexOf('/') + 1);
        return TreeNode.of(text.say(
                        "indicator.tree.file",
                        evidence.name(),
                        subtype.toUpperCase(Locale.ROOT),
                        formats.bytes(evidence.bytes())))
                .kind(Kind.LEAF)
                .title(text.say("indicator.tree.evidence"))
                .icon("paperclip")
                .href(evidence.href())
                .detail("SHA-256 " + formats.hash(evidence.sha256()));
    }

    private TreeNode entry(TimelineEntry entry) {
        TreeNode node = TreeNode.of(
                        entry.number() == null
                                ? text.say("indicator.ledger.entry.unsealed")
                                : text.say("indicator.ledger.entry", formats.count(entry.number())))
                .kind(Kind.LEAF)
                .title(text.say("indicator.tree.ledger"))
                .icon("link")
                .href("/ledger/entri/" + entry.entryId())
                .detail(text.say("indicator.tree.lastEntry", formats.dateTime(entry.at())));
        return entry.isSealed()
                ? node.status(Status.OK, text.say("indicator.ledger.sealed"))
                : node.status(Status.WAITING, text.say("indicator.ledger.waiting"));
    }
}
