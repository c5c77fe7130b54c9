package id.kendali.engine.indicator;

import id.kendali.platform.calendar.Period;
import id.kendali.platform.calendar.PeriodType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How often something is stated. Longer periods consist of such parts; a shorter one lies in a part. */
public enum Frequency {
    DAY(PeriodType.DAY),
    MONTH(PeriodType.MONTH),
    QUARTER(PeriodType.QUARTER),
    SEMESTER(PeriodType.SEMESTER),
    YEAR(PeriodType.YEAR),
    /** At the cumulative checkpoints of a year, each of which contains those before it. */
    CHECKPOINT(PeriodType.B03, PeriodType.B06, PeriodType.B09, PeriodType.B12);

    private final List<PeriodType> types;

    Frequency(PeriodType... types) {
        this.types = List.of(types);
    }

    /** The types of its periods. */
    public Set<PeriodType> types() {
        return EnumSet.copyOf(types);
    }

    /** Key of what people call it. */
    public String messageKey() {
        return "indicator.frequency." + name();
    }

    /** The parts that make up a period, the earliest first, or the one that it lies in; none if the two do not fit. */
    List<Period> parts(Period whole) {
        if (this == CHECKPOINT) {
            return checkpoints(whole);
        }
        List<Period> parts = new ArrayList<>();
        Period part = Period.containing(types.get(0), whole.start());
        while (!part.start().isAfter(whole.end())) {
            parts.add(part);
            part = Period.containing(types.get(0), part.end().plusDays(1));
        }
        return parts;
    }

    /** The periods of a type that a part belongs to: the inverse of {@link #parts}. */
    List<Period> wholes(Period part, PeriodType type) {
        List<Period> wholes = new ArrayList<>();
        Period whole = Period.containing(type, part.start());
        while (!whole.start().isAfter(part.end())) {
            if (parts(whole).contains(part)) {
                wholes.add(whole);
            }
            whole = Period.containing(type, dayAfter(whole));
        }
        return wholes;
    }

    /** Checkpoints of a year begin on the same day; those of the next year follow. */
    private static LocalDate dayAfter(Period period) {
        return period.type().isCheckpoint()
                ? period.start().plusYears(1)
                : period.end().plusDays(1);
    }

    private List<Period> checkpoints(Period whole) {
        if (whole.type().isCheckpoint()) {
            return List.of(whole);
        }
        return whole.type() == PeriodType.YEAR
                ? types.stream()
                        .map(type -> Period.checkpoint(whole.calendarYear(), type))
                        .toList()
                : List.of();
    }
}
