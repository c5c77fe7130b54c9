package id.kendali.platform.ui;

import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One open page and what its reader may see. */
record LiveListener(SseEmitter emitter, Predicate<UUID> reads) {

    boolean concerns(Set<UUID> unitIds) {
        return unitIds.stream().anyMatch(reads);
    }

    /** Whether the page is still there. */
    boolean tell(SseEmitter.SseEventBuilder event) {
        try {
            emitter.send(event);
            return true;
        } catch (IOException | IllegalStateException gone) {
            emitter.complete();
            return false;
        }
    }
}
