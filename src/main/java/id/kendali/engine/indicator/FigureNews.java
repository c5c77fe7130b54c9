package id.kendali.engine.indicator;

import java.util.Collection;
import org.springframework.stereotype.Component;

/** Tells open pages that figures changed. */
@Component
class FigureNews {

    void publish(Collection<FigureKey> changed) {}
}
