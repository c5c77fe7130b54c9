package id.kendali.platform.search;

import id.kendali.platform.access.Right;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be found.
 *
 * @param reference by which its module knows it again, unique within the kind, for example {@code reform.report:<id>}
 * @param subtitle one line that tells it from others of the same name
 * @param href of its page
 * @param text further words by which people look for it
 * @param unit within whose scope it lies; null if it belongs to none
 * @param subBidang within whose scope it lies; null if it belongs to none
 * @param right that its page needs; null if none
 */
public record SearchEntry(
        SearchKind kind,
        String reference,
        String title,
        @Nullable String subtitle,
        String href,
        String text,
        @Nullable UUID unit,
        @Nullable String subBidang,
        @Nullable Right right) {

    /** A record of a unit. */
    public static SearchEntry record(
            String reference, String title, String subtitle, String href, UUID unit, String subBidang, Right right) {
        return new SearchEntry(SearchKind.RECORD, reference, title, subtitle, href, "", unit, subBidang, right);
    }
}
