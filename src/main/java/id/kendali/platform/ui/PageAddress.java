package id.kendali.platform.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * The address of the page that is being shown, with one parameter changed: filters, order and paging live in the
 * address, so that a page can be sent to somebody and works without scripts. Templates reach it as {@code #here}.
 */
@Component
public class PageAddress {

    /** Parameter that holds the key after which a list goes on. */
    public static final String AFTER = "setelah";

    /** Parameter that names the column of the order, with a minus in front for falling. */
    public static final String ORDER = "urut";

    private static final String SHOWN = PageAddress.class.getName() + ".shown";

    /**
     * Says which page is shown if it is not the one that was asked for: a form that was refused is shown again on the
     * page that it stands on, whose links must not lead to the address that the form was sent to.
     */
    public void stayOn(String page) {
        request().setAttribute(SHOWN, UriComponentsBuilder.fromUriString(page).build());
    }

    /** Whether the page that is shown is not the one that was asked for. */
    public boolean isElsewhere() {
        return request().getAttribute(SHOWN) != null;
    }

    /** The same page with the parameter set, from the start of the list; an empty value takes the parameter away. */
    public String with(String parameter, @Nullable String value) {
        HttpServletRequest request = request();
        UriComponents shown = (UriComponents) request.getAttribute(SHOWN);
        UriComponentsBuilder address = shown != null
                ? UriComponentsBuilder.newInstance().uriComponents(shown)
                : UriComponentsBuilder.fromPath(pagePath(request))
                        .query(request.getMethod().equals("GET") ? request.getQueryString() : null);
        address.replaceQueryParam(AFTER).replaceQueryParam(parameter);
        if (value != null && !value.isEmpty()) {
            address.replaceQueryParam(parameter, UriUtils.encode(value, StandardCharsets.UTF_8));
        }
        return address.build(true).toUriString();
    }

    /** The address that orders by the column, or turns the order round if it is by the column already. */
    public String ordered(String column) {
        return with(ORDER, column.equals(value(ORDER)) ? "-" + column : column);
    }

    /** {@code ascending}, {@code descending} or {@code none}, as {@code aria-sort} wants it. */
    public String order(String column) {
        String order = value(ORDER);
        return column.equals(order) ? "ascending" : ("-" + column).equals(order) ? "descending" : "none";
    }

    /** The other parameters, which a form that filters must send along; names as values, values as texts. */
    public List<Choice> others(String parameter) {
        return request().getParameterMap().entrySet().stream()
                .filter(other ->
                        !other.getKey().equals(parameter) && !other.getKey().equals(AFTER))
                .flatMap(other -> Arrays.stream(other.getValue()).map(value -> new Choice(other.getKey(), value)))
                .toList();
    }

    /** Value of a parameter, null if the address lacks it. */
    public @Nullable String value(String parameter) {
        return request().getParameter(parameter);
    }

    /** What the page needs to come back here after a detour, such as the sign-in. */
    public String here() {
        return with("", null);
    }

    private static String pagePath(HttpServletRequest request) {
        Object failed = request.getAttribute("jakarta.servlet.error.request_uri");
        String path = failed == null ? request.getRequestURI() : failed.toString();
        return path.substring(request.getContextPath().length());
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) Objects.requireNonNull(RequestContextHolder.getRequestAttributes()))
                .getRequest();
    }
}
