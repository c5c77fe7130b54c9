package id.kendali.platform.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list, in the order of a key that never changes.
 *
 * @param next address of what follows; null at the end
 */
public record ListPage<T>(List<T> items, @Nullable String next) {

    public ListPage {
        items = List.copyOf(items);
    }
}
