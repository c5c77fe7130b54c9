package id.kendali.platform.access;

import id.kendali.platform.ui.LiveEvents;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The stream by which open pages hear that something they show has changed. */
@Controller
class LiveController {

    private final LiveEvents events;

    LiveController(LiveEvents events) {
        this.events = events;
    }

    @Requires(Right.USE_OWN_ACCOUNT)
    @GetMapping(path = "/langsung", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter listen(@CurrentUser SignedIn me) {
        return events.subscribe(me.account().value().toString(), me::reaches);
    }
}
