package id.kendali.platform.ui;

import org.jspecify.annotations.Nullable;

/**
 * Where a long list stands. Lists are paged by the key of their last row, never by counting rows.
 *
 * @param shown rows on this page
 * @param total rows of the whole list, null if counting them costs too much
 * @param next key after which the next page begins, null on the last page
 */
public record Pager(
        int shown, @Nullable Long total, @Nullable String next) {

    /** A list that is shown as a whole. */
    public static Pager all(int shown) {
        return new Pager(shown, (long) shown, null);
    }
}
