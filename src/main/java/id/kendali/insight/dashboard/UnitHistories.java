package id.kendali.insight.dashboard;

import id.kendali.platform.ledger.Change;
import id.kendali.platform.ledger.Ledger;
import id.kendali.platform.ledger.Subject;
import id.kendali.platform.ledger.TimelineEntry;
import id.kendali.platform.ledger.Timelines;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.ui.Formats;
import id.kendali.platform.ui.TimelineItem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What happened last to the reports of a unit, from the ledger. */
@Component
class UnitHistories {

    private static final int SHOWN = 6;
    private static final String REPORTS = "reform.report";
    private static final String REALISED = "realised_actions";

    private final Ledger ledger;
    private final Timelines timelines;
    private final MessageSource messages;
    private final Formats formats;

    UnitHistories(Ledger ledger, Timelines timelines, MessageSource messages, Formats formats) {
        this.ledger = ledger;
        this.timelines = timelines;
        this.messages = messages;
        this.formats = formats;
    }

    List<TimelineItem> latest(Unit unit, Collection<CheckpointStatus> statuses) {
        Map<UUID, CheckpointStatus> begun = statuses.stream()
                .filter(status -> status.report() != null)
                .collect(Collectors.toMap(CheckpointStatus::report, status -> status));
        if (begun.isEmpty()) {
            return List.of();
        }
        return ledger
                .timeline(begun.keySet().stream()
                        .map(report -> new Subject(REPORTS, report))
                        .toList())
                .stream()
                .limit(SHOWN)
                .map(entry -> item(entry, begun.get(entry.subject().row()), unit))
                .toList();
    }

    private TimelineItem item(TimelineEntry entry, CheckpointStatus status, Unit unit) {
        Optional<Change> realised = entry.changes().stream()
                .filter(change -> change.column().equals(REALISED))
                .findFirst();
        return new TimelineItem(
                text(
                        realised.isPresent() ? "dashboard.history.realised" : "dashboard.history.changed",
                        status.period().type(),
                        String.valueOf(status.period().calendarYear())),
                realised.map(change -> number(change.before())).orElse(null),
                realised.map(change -> number(change.after())).orElse(null),
                entry.actorName() == null ? Formats.UNKNOWN : entry.actorName(),
                entry.at(),
                unit.zone(),
                entry.reason(),
                entry.address(),
                timelines.name(entry));
    }

    private @Nullable String number(@Nullable Object value) {
        return value instanceof Number count ? formats.count(count) : null;
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
