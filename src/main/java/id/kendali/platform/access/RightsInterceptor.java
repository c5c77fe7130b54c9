package id.kendali.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a handler run only for a position that has the right it {@link Requires}. */
class RightsInterceptor implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith("id.kendali.")
                && !method.hasMethodAnnotation(OpenToAll.class)) {
            Requires requires = method.getMethodAnnotation(Requires.class);
            boolean may = requires != null
                    && SignedIn.current()
                            .filter(person -> Arrays.stream(requires.value()).anyMatch(person::may))
                            .isPresent();
            if (!may) {
                throw new AccessDeniedException("The position lacks the right that the handler requires");
            }
        }
        return true;
    }
}
