package id.kendali.insight.dashboard;

import id.kendali.platform.calendar.Period;
import id.kendali.platform.calendar.PeriodType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the period out of an address; what cannot be read counts as not asked for. */
final class Periods {

    private Periods() {}

    static @Nullable Period read(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return Period.parse(text);
        } catch (RuntimeException unreadable) {
            return null;
        }
    }

    /** Before anything is reported, the checkpoint of the day: a page has a period always. */
    static List<Period> orRunning(List<Period> known, LocalDate today) {
        PeriodType running = RegionBoards.CHECKPOINTS.get((today.getMonthValue() - 1) / 3);
        return known.isEmpty() ? List.of(Period.checkpoint(today.getYear(), running)) : known;
    }

    /** The one asked for if it is known and another than the one shown; otherwise the latest before that. */
    static @Nullable Period compared(@Nullable Period wanted, List<Period> latestFirst, Period shown) {
        return Optional.ofNullable(wanted)
                .filter(latestFirst::contains)
                .filter(period -> !period.equals(shown))
                .or(() -> latestFirst.stream()
                        .filter(period -> period.compareTo(shown) < 0)
                        .findFirst())
                .orElse(null);
    }
}
