package id.kendali.platform.ledger;

import id.kendali.platform.ui.Formats;
import id.kendali.platform.ui.TimelineItem;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Turns histories into the lines of the timeline component: whole ones, for pages that have nothing of their own to say
 * about them ({@code platform/ledger/timeline :: of(entries)} calls it), or entry by entry in the words of a module.
 */
@Component
public class Timelines {

    private final ColumnText columns;
    private final MessageSource messages;
    private final Formats formats;

    Timelines(ColumnText columns, MessageSource messages, Formats formats) {
        this.columns = columns;
        this.messages = messages;
        this.formats = formats;
    }

    /** In the order of the entries, with times in the zone of the reader's unit. */
    public List<TimelineItem> items(List<TimelineEntry> entries) {
        ZoneId zone = ZoneId.of(formats.zoneId());
        return entries.stream().map(entry -> item(entry, zone)).toList();
    }

    /** What an entry says of one value, in the words of the module whose record it is about; leads nowhere. */
    public TimelineItem item(
            TimelineEntry entry, String what, @Nullable String from, @Nullable String to, ZoneId zone) {
        return new TimelineItem(what, from, to, actor(entry), entry.at(), zone, entry.reason(), null, name(entry));
    }

    /** The same of something that has no values before and after. */
    public TimelineItem item(TimelineEntry entry, String what, ZoneId zone) {
        return item(entry, what, null, null, zone);
    }

    /** For an entry whose content was erased. */
    public TimelineItem erased(TimelineEntry entry, ZoneId zone) {
        return item(entry, text("ledger.timeline.erased", entry.erasureBasis()), zone);
    }

    private TimelineItem item(TimelineEntry entry, ZoneId zone) {
        List<NamedChange> named = named(entry);
        boolean single = entry.operation() == Operation.UPDATED && named.size() == 1;
        return new TimelineItem(
                what(entry, named),
                single ? columns.valueOf(named.get(0).change.before()) : null,
                single ? columns.valueOf(named.get(0).change.after()) : null,
                actor(entry),
                entry.at(),
                zone,
                entry.isErased() ? text("ledger.timeline.erased", entry.erasureBasis()) : entry.reason(),
                entry.address(),
                name(entry));
    }

    private static String actor(TimelineEntry entry) {
        return entry.actorName() == null ? Formats.UNKNOWN : entry.actorName();
    }

    /** What an entry is called: its number in the tree, or that it is not sealed yet. */
    public String name(TimelineEntry entry) {
        return entry.number() == null
                ? text("ledger.timeline.unsealed")
                : text("ledger.timeline.entry", formats.count(entry.number()));
    }

    private String what(TimelineEntry entry, List<NamedChange> named) {
        String operation = text(entry.operation().messageKey());
        if (entry.operation() != Operation.UPDATED || named.isEmpty()) {
            return operation;
        }
        String names = named.stream().map(change -> change.name).collect(Collectors.joining(", "));
        return named.size() == 1 ? names : text("ledger.timeline.changed", names);
    }

    private List<NamedChange> named(TimelineEntry entry) {
        List<NamedChange> named = new ArrayList<>();
        entry.changes()
                .forEach(change -> columns.nameOf(entry.subject(), change.column())
                        .ifPresent(name -> named.add(new NamedChange(name, change))));
        return named;
    }

    private String text(String key, @Nullable Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    private record NamedChange(String name, Change change) {}
}
