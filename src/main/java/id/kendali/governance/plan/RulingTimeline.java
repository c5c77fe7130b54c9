package id.kendali.governance.plan;

import id.kendali.platform.ledger.Change;
import id.kendali.platform.ledger.Ledger;
import id.kendali.platform.ledger.Operation;
import id.kendali.platform.ledger.Subject;
import id.kendali.platform.ledger.TimelineEntry;
import id.kendali.platform.ledger.Timelines;
import id.kendali.platform.ui.Formats;
import id.kendali.platform.ui.TimelineItem;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happened to a contradiction and to the rulings about it, from the ledger alone. */
@Component
class RulingTimeline {

    private static final String CONTRADICTION = "plan.contradiction";

    private final Ledger ledger;
    private final Timelines timelines;
    private final RulingOutcomes outcomes;
    private final PlanTexts texts;
    private final Formats formats;

    RulingTimeline(Ledger ledger, Timelines timelines, RulingOutcomes outcomes, PlanTexts texts, Formats formats) {
        this.ledger = ledger;
        this.timelines = timelines;
        this.outcomes = outcomes;
        this.texts = texts;
        this.formats = formats;
    }

    /** Newest first. */
    List<TimelineItem> of(RegisteredContradiction contradiction, List<Ruling> rulings) {
        Map<UUID, Ruling> byId =
                rulings.stream().collect(Collectors.toMap(ruling -> ruling.id().value(), ruling -> ruling));
        List<Subject> subjects = Stream.concat(
                        Stream.of(Subject.of(CONTRADICTION, contradiction.id())),
                        rulings.stream().map(ruling -> Subject.of(Ruling.TYPE, ruling.id())))
                .toList();
        List<TimelineItem> items = new ArrayList<>();
        for (TimelineEntry entry : ledger.timeline(subjects)) {
            if (entry.subject().table().equals(CONTRADICTION)) {
                items.add(item(entry, aboutContradiction(entry), null, null));
            } else {
                aboutRuling(entry, byId.get(entry.subject().row())).ifPresent(items::add);
            }
        }
        return items;
    }

    private String aboutContradiction(TimelineEntry entry) {
        if (entry.operation() == Operation.INSERTED) {
            return texts.here("plan.contradictions.timeline.found");
        }
        return changed(entry, "gone_at")
                .map(change -> texts.here(
                        change.after() == null
                                ? "plan.contradictions.timeline.again"
                                : "plan.contradictions.timeline.gone"))
                .orElseGet(() -> texts.here("plan.contradictions.timeline.other"));
    }

    /** A ruling begins with its proposal; that both are two entries is of no interest to who reads. */
    private Optional<TimelineItem> aboutRuling(TimelineEntry entry, Ruling ruling) {
        return changed(entry, "state").map(change -> {
            boolean proposed = Ruling.State.BARU.name().equals(change.before());
            return item(
                    entry,
                    texts.here("plan.contradictions.timeline.ruling", outcomes.result(ruling)),
                    proposed ? null : state(change.before()),
                    state(change.after()));
        });
    }

    private static Optional<Change> changed(TimelineEntry entry, String column) {
        return entry.operation() == Operation.INSERTED
                ? Optional.empty()
                : entry.changes().stream()
                        .filter(change -> change.column().equals(column))
                        .findFirst();
    }

    private @Nullable String state(@Nullable Object state) {
        return state == null ? null : texts.here("plan.ruling.state." + state);
    }

    private TimelineItem item(TimelineEntry entry, String what, @Nullable String from, @Nullable String to) {
        return timelines
                .item(entry, what, from, to, ZoneId.of(formats.zoneId()))
                .leadingTo(entry.address());
    }
}
