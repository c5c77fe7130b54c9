package id.kendali.engine.indicator;

import id.kendali.platform.calendar.Period;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is marked and still has to be computed. A figure is marked in the transaction that changes an input, and its mark
 * goes in the transaction that stores it and marks what depends on it: where no mark is left, all figures are right.
 */
@Component
@Transactional(readOnly = true)
public class FigureBacklog {

    private final DirtyFigures dirty;

    FigureBacklog(DirtyFigures dirty) {
        this.dirty = dirty;
    }

    public int waiting() {
        return dirty.waiting();
    }

    /** Figures of these units in one period alone, such as those of a unit, its region and the nation. */
    public int waiting(Collection<UUID> units, Period period) {
        return dirty.waiting(units, period);
    }
}
