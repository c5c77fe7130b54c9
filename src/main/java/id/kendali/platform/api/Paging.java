package id.kendali.platform.api;

import id.kendali.platform.ui.InvalidInput;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Cuts lists into pages by the key of their last item, never by counting, and leads from one page to the next. */
@Component
public class Paging {

    /** Parameter that holds the key after which a page begins. */
    public static final String AFTER = "after";

    /** Parameter that says how many items a page may hold. */
    public static final String LIMIT = "limit";

    private final ApiSettings settings;
    private final MessageSource messages;

    Paging(ApiSettings settings, MessageSource messages) {
        this.settings = settings;
        this.messages = messages;
    }

    /** How many items were asked for. */
    public int limit(@Nullable Integer asked) {
        if (asked == null) {
            return settings.usualPage();
        }
        if (asked < 1 || asked > settings.largestPage()) {
            String message = messages.getMessage(
                    "api.paging.limit", new Object[] {settings.largestPage()}, LocaleContextHolder.getLocale());
            throw new InvalidInput(message, List.of(new InvalidInput.Error(null, LIMIT, message)));
        }
        return asked;
    }

    /**
     * One page of a list that is short enough to be read whole.
     *
     * @param key by which it is ordered
     */
    public <T> ListPage<T> cut(List<T> all, Function<T, String> key, @Nullable String after, @Nullable Integer limit) {
        List<T> rest = all.stream()
                .sorted(Comparator.comparing(key))
                .filter(item -> after == null || key.apply(item).compareTo(after) > 0)
                .toList();
        return page(rest, key, limit(limit));
    }

    /**
     * One page out of rows that the database has limited already.
     *
     * @param found one more than the limit if the list goes on
     */
    public <T> ListPage<T> page(List<T> found, Function<T, String> key, int limit) {
        if (found.size() <= limit) {
            return new ListPage<>(found, null);
        }
        List<T> shown = found.subList(0, limit);
        return new ListPage<>(shown, next(key.apply(shown.get(limit - 1))));
    }

    private static String next(String key) {
        ServletUriComponentsBuilder address = ServletUriComponentsBuilder.fromCurrentRequest();
        var components = address.replaceQueryParam(AFTER, UriUtils.encode(key, java.nio.charset.StandardCharsets.UTF_8))
                .build(true);
        return components.getPath() + "?" + components.getQuery();
    }
}
