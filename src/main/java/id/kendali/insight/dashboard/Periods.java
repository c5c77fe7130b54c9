package id.kendali.insight.dashboard;

import id.kendali.platform.calendar.Period;
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
}
