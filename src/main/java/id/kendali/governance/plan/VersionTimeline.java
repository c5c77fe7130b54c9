package id.kendali.governance.plan;

import id.kendali.platform.ledger.Change;
import id.kendali.platform.ledger.Ledger;
import id.kendali.platform.ledger.Operation;
import id.kendali.platform.ledger.TimelineEntry;
import id.kendali.platform.ledger.Timelines;
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
    private final Timelines timelines;
    private final PlanTexts texts;

    VersionTimeline(Ledger ledger, Timelines timelines, PlanTexts texts) {
        this.ledger = ledger;
        this.timelines = timelines;
        this.texts = texts;
    }

    /** @param proofs whether the reader may open the proof of an entry */
    List<TimelineItem> of(PlanVersion version, ZoneId zone, boolean proofs) {
        return ledger.timeline(PlanVersion.TYPE, version.id().value()).stream()
                .flatMap(entry ->
                        items(entry, zone).stream().map(item -> proofs ? item.leadingTo(entry.address()) : item))
                .toList();
    }

    private List<TimelineItem> items(TimelineEntry entry, ZoneId zone) {
        if (entry.isErased()) {
            return List.of(timelines.erased(entry, zone));
        }
        if (entry.operation() == Operation.INSERTED) {
            return List.of(timelines.item(entry, texts.here("plan.versions.timeline.begun"), zone));
        }
        List<TimelineItem> items = COLUMNS.stream()
                .flatMap(column -> entry.changes().stream()
                        .filter(change -> change.column().equals(column)))
                .map(change -> timelines.item(
                        entry,
                        texts.here("plan.versions.timeline." + change.column()),
                        value(change, change.before()),
                        value(change, change.after()),
                        zone))
                .toList();
        return items.isEmpty()
                ? List.of(timelines.item(entry, texts.here("plan.versions.timeline.edited"), zone))
                : items;
    }

    private @Nullable String value(Change change, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        return change.column().equals("state") ? texts.here("plan.state." + value) : value.toString();
    }
}
