package id.kendali.engine.indicator;

import id.kendali.platform.ui.LiveEvents;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells open pages that figures changed. Data are the codes of the indicators, separated by blanks. */
@Component
class FigureNews {

    static final String TOPIC = "figure";

    private final LiveEvents events;

    FigureNews(LiveEvents events) {
        this.events = events;
    }

    void publish(Collection<FigureKey> changed) {
        if (changed.isEmpty()) {
            return;
        }
        Set<UUID> units = changed.stream().map(FigureKey::unit).collect(Collectors.toSet());
        String indicators =
                changed.stream().map(FigureKey::indicator).distinct().sorted().collect(Collectors.joining(" "));
        events.publish(TOPIC, units, indicators);
    }
}
