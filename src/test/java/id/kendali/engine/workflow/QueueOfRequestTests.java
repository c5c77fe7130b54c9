package id.kendali.engine.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class QueueOfRequestTests {

    private static final Mover MOVER = CurrentScope.call(Scope.system("Uji"), Mover::current);

    private final QueueOfRequest queue = new QueueOfRequest();
    private final AtomicInteger searches = new AtomicInteger();
    private final Supplier<List<QueueItem>> search = () -> {
        searches.incrementAndGet();
        return List.of();
    };

    @AfterEach
    void endTheRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void searchesOncePerRequest() {
        beginARequest();
        queue.get(MOVER, search);
        queue.get(MOVER, search);
        assertThat(searches).hasValue(1);
        beginARequest();
        queue.get(MOVER, search);
        assertThat(searches).hasValue(2);
    }

    @Test
    void searchesAgainAfterAMove() {
        beginARequest();
        queue.get(MOVER, search);
        queue.forget();
        queue.get(MOVER, search);
        assertThat(searches).hasValue(2);
    }

    @Test
    void searchesEachTimeOutsideRequests() {
        queue.get(MOVER, search);
        queue.get(MOVER, search);
        assertThat(searches).hasValue(2);
    }

    private static void beginARequest() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
    }
}
