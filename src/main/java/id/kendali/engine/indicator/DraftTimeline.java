package id.kendali.engine.indicator;

import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.ledger.Change;
import id.kendali.platform.ledger.Ledger;
import id.kendali.platform.ledger.Operation;
import id.kendali.platform.ledger.TimelineEntry;
import id.kendali.platform.ui.Formats;
import id.kendali.platform.ui.TimelineItem;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happened to a draft, from the ledger alone. */
@Component
class DraftTimeline {

    private static final String TABLE = "indicator.draft";

    private final Ledger ledger;
    private final FigureText text;
    private final Formats formats;

    DraftTimeline(Ledger ledger, FigureText text, Formats formats) {
        this.ledger = ledger;
        this.text = text;
        this.formats = formats;
    }

    List<TimelineItem> of(Draft draft, SignedIn reader) {
        ZoneId zone = ZoneId.of(formats.zoneId());
        boolean proofs = reader.may(Right.READ_PROOFS);
        return ledger.timeline(TABLE, draft.id().value()).stream()
                .map(entry -> item(entry, zone, proofs))
                .toList();
    }

    private TimelineItem item(TimelineEntry entry, ZoneId zone, boolean proofs) {
        Optional<Change> step = entry.changes().stream()
                .filter(change -> change.column().equals("state"))
                .findFirst();
        boolean moved = step.isPresent() && entry.operation() != Operation.INSERTED && !entry.isErased();
        return new TimelineItem(
                text.say(moved ? "indicator.draft.timeline.moved" : what(entry)),
                moved ? state(step.get().before()) : null,
                moved ? state(step.get().after()) : null,
                entry.actorName() == null ? Formats.UNKNOWN : entry.actorName(),
                entry.at(),
                zone,
                entry.reason(),
                proofs ? "/ledger/entri/" + entry.entryId() : null,
                entry.number() == null
                        ? text.say("indicator.draft.timeline.unsealed")
                        : text.say("indicator.draft.timeline.entry", formats.count(entry.number())));
    }

    private static String what(TimelineEntry entry) {
        if (entry.isErased()) {
            return "indicator.draft.timeline.erased";
        }
        return entry.operation() == Operation.INSERTED
                ? "indicator.draft.timeline.begun"
                : "indicator.draft.timeline.written";
    }

    private @Nullable String state(@Nullable Object value) {
        return value == null
                ? null
                : text.say(DraftState.valueOf(value.toString()).messageKey());
    }
}
