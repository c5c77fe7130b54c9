package id.kendali.governance.plan;

import id.kendali.platform.ledger.Change;
import id.kendali.platform.ledger.Ledger;
import id.kendali.platform.ledger.Operation;
import id.kendali.platform.ledger.TimelineEntry;
import id.kendali.platform.ui.TimelineItem;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happened to a version, from the ledger alone. */
@Component
class VersionTimeline {

    /** Columns that people speak of, in the order in which a line about several of them is read. */
    private static final List<String> COLUMNS = List.of("state", "reason", "legal_basis", "decree", "decreed_on");

    private final Ledger ledger;
    private final PlanTexts texts;

    VersionTimeline(Ledger ledger, PlanTexts texts) {
        this.ledger = ledger;
        this.texts = texts;
    }

    /** @param proofs whether the reader may open the proof of an entry */
    List<TimelineItem> of(PlanVersion version, ZoneId zone, boolean proofs) {
        return ledger.timeline(PlanVersion.TYPE, version.id().value()).stream()
                .flatMap(entry -> items(entry, zone, proofs).stream())
                .toList();
    }

    private List<TimelineItem> items(TimelineEntry entry, ZoneId zone, boolean proofs) {
        if (entry.isErased() || entry.operation() == Operation.INSERTED) {
            String what =
                    texts.here(entry.isErased() ? "plan.versions.timeline.erased" : "plan.versions.timeline.begun");
            return List.of(item(entry, what, null, null, zone, proofs));
        }
        List<TimelineItem> items = COLUMNS.stream()
                .flatMap(column -> entry.changes().stream()
                        .filter(change -> change.column().equals(column)))
                .map(change -> item(
                        entry,
                        texts.here("plan.versions.timeline." + change.column()),
                        value(change, change.before()),
                        value(change, change.after()),
                        zone,
                        proofs))
                .toList();
        return items.isEmpty()
                ? List.of(item(entry, texts.here("plan.versions.timeline.edited"), null, null, zone, proofs))
                : items;
    }

    private @Nullable String value(Change change, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        return change.column().equals("state") ? texts.here("plan.state." + value) : value.toString();
    }

    private TimelineItem item(
            TimelineEntry entry, String what, @Nullable String from, @Nullable String to, ZoneId zone, boolean proofs) {
        return new TimelineItem(
                what,
                from,
                to,
                entry.actorName() == null ? texts.here("plan.versions.timeline.unknown") : entry.actorName(),
                entry.at(),
                zone,
                entry.reason(),
                proofs ? "/ledger/entri/" + entry.entryId() : null,
                entry.number() == null
                        ? texts.here("plan.versions.timeline.unsealed")
                        : texts.here("plan.versions.timeline.entry", entry.number()));
    }
}
