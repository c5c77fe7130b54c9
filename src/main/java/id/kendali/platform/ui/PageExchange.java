package id.kendali.platform.ui;

import java.security.Principal;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.web.servlet.IServletWebApplication;
import org.thymeleaf.web.servlet.IServletWebExchange;
import org.thymeleaf.web.servlet.IServletWebRequest;
import org.thymeleaf.web.servlet.IServletWebSession;

/**
 * A request whose attributes can be read, while the variables of the page that is drawn for it stay with the page. Thymeleaf
 * would keep them among the attributes, and every one of thousands of reads would pass through all wrappers of the filters.
 */
final class PageExchange implements IServletWebExchange {

    private final IServletWebExchange request;
    private final Map<String, @Nullable Object> variables = new HashMap<>();

    PageExchange(IServletWebExchange request) {
        this.request = request;
    }

    @Override
    public @Nullable Object getAttributeValue(String name) {
        Object own = variables.get(name);
        return own == null && !variables.containsKey(name) ? request.getAttributeValue(name) : own;
    }

    /** One that is taken away hides the request's own of that name, as it would if they were kept together. */
    @Override
    public void setAttributeValue(String name, @Nullable Object value) {
        variables.put(name, value);
    }

    @Override
    public boolean containsAttribute(String name) {
        return getAttributeValue(name) != null;
    }

    @Override
    public Enumeration<String> getAttributeNames() {
        Set<String> names = new LinkedHashSet<>(request.getAllAttributeNames());
        variables.forEach((name, value) -> {
            if (value == null) {
                names.remove(name);
            } else {
                names.add(name);
            }
        });
        return Collections.enumeration(names);
    }

    @Override
    public IServletWebRequest getRequest() {
        return request.getRequest();
    }

    @Override
    public IServletWebSession getSession() {
        return request.getSession();
    }

    @Override
    public IServletWebApplication getApplication() {
        return request.getApplication();
    }

    @Override
    public @Nullable Principal getPrincipal() {
        return request.getPrincipal();
    }

    @Override
    public Locale getLocale() {
        return request.getLocale();
    }

    @Override
    public @Nullable String getContentType() {
        return request.getContentType();
    }

    @Override
    public @Nullable String getCharacterEncoding() {
        return request.getCharacterEncoding();
    }

    @Override
    public String transformURL(String url) {
        return request.transformURL(url);
    }

    @Override
    public Object getNativeRequestObject() {
        return request.getNativeRequestObject();
    }

    @Override
    public Object getNativeResponseObject() {
        return request.getNativeResponseObject();
    }
}
