package id.kendali.platform.ui;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a record.
 *
 * @param what happened, in the reader's language
 * @param from value before, if a value changed
 * @param to value after
 * @param who position and unit
 * @param zone in which the time is written
 * @param reason as typed
 * @param href of the ledger entry
 * @param entry name of the ledger entry, the text of the link
 */
public record TimelineItem(
        String what,
        @Nullable String from,
        @Nullable String to,
        String who,
        Instant at,
        ZoneId zone,
        @Nullable String reason,
        @Nullable String href,
        @Nullable String entry) {

    /** The same with its ledger entry as a link. */
    public TimelineItem leadingTo(@Nullable String address) {
        return new TimelineItem(what, from, to, who, at, zone, reason, address, entry);
    }

    public TimelineItem withoutReason() {
        return new TimelineItem(what, from, to, who, at, zone, null, href, entry);
    }
}
