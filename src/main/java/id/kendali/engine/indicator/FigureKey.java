package id.kendali.engine.indicator;

import id.kendali.platform.calendar.Period;
import java.util.Comparator;
import java.util.UUID;

/** What is computed at once: an indicator for a unit, region or nation and a period, in all its variants. */
record FigureKey(String indicator, UUID unit, FigureLevel level, Period period) implements Comparable<FigureKey> {

    private static final Comparator<FigureKey> ORDER = Comparator.comparing(FigureKey::level)
            .thenComparing(FigureKey::indicator)
            .thenComparing(FigureKey::period)
            .thenComparing(FigureKey::unit);

    static FigureKey of(Figure figure) {
        return new FigureKey(figure.indicator(), figure.unit(), figure.level(), figure.period());
    }

    /** The same unit and level for what depends on it. */
    FigureKey of(Dependent dependent) {
        return new FigureKey(dependent.indicator().code(), unit, level, dependent.period());
    }

    @Override
    public int compareTo(FigureKey other) {
        return ORDER.compare(this, other);
    }
}
