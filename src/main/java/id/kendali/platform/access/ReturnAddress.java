package id.kendali.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A page of this application to come back to after the sign-in; never an address elsewhere. */
record ReturnAddress(String path) {

    private static final int LONGEST = 1_000;
    private static final Pattern PAGE = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");
    private static final Pattern NO_PAGE = Pattern.compile("/(masuk|keluar|langsung|assets|undangan|jabatan)([/?].*)?");

    ReturnAddress {
        if (!isPage(path)) {
            throw new IllegalArgumentException("Not a page of this application");
        }
    }

    static Optional<ReturnAddress> parse(@Nullable String path) {
        return path != null && isPage(path) ? Optional.of(new ReturnAddress(path)) : Optional.empty();
    }

    /**
     * The page a person was on when the session had ended: the page that was asked for, or the page that sent a form
     * or asked for a part of itself.
     */
    static Optional<ReturnAddress> of(HttpServletRequest request) {
        String part = request.getHeader("HX-Current-URL");
        if (part != null) {
            return ofPageThatSent(part, request);
        }
        if (!request.getMethod().equals("GET")) {
            return ofPageThatSent(request.getHeader("Referer"), request);
        }
        String query = request.getQueryString();
        return parse(withinContext(request.getRequestURI(), request) + (query == null ? "" : "?" + query));
    }

    private static Optional<ReturnAddress> ofPageThatSent(@Nullable String address, HttpServletRequest request) {
        if (address == null) {
            return Optional.empty();
        }
        try {
            URI page = new URI(address);
            boolean here =
                    request.getServerName().equalsIgnoreCase(page.getHost()) && request.getServerPort() == port(page);
            String query = page.getRawQuery();
            return here
                    ? parse(withinContext(page.getRawPath(), request) + (query == null ? "" : "?" + query))
                    : Optional.empty();
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    private static String withinContext(String path, HttpServletRequest request) {
        return path.startsWith(request.getContextPath())
                ? path.substring(request.getContextPath().length())
                : path;
    }

    private static int port(URI page) {
        return page.getPort() >= 0 ? page.getPort() : "https".equals(page.getScheme()) ? 443 : 80;
    }

    private static boolean isPage(String path) {
        return path.length() <= LONGEST
                && PAGE.matcher(path).matches()
                && !NO_PAGE.matcher(path).matches();
    }
}
