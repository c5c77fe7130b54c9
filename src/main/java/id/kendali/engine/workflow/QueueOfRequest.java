package id.kendali.engine.workflow;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Finds a queue once per request, because the page, its tabs and the navigation all ask for it. A move forgets it. */
@Component
class QueueOfRequest {

    private static final String ATTRIBUTE = QueueOfRequest.class.getName();

    private record Found(Mover mover, List<QueueItem> items) {}

    List<QueueItem> get(Mover mover, Supplier<List<QueueItem>> search) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return search.get();
        }
        if (request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) instanceof Found found
                && found.mover().equals(mover)) {
            return found.items();
        }
        Found found = new Found(mover, search.get());
        request.setAttribute(ATTRIBUTE, found, RequestAttributes.SCOPE_REQUEST);
        return found.items();
    }

    void forget() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.removeAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        }
    }
}
