package id.kendali.platform.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The date that holds for a rule and a period: the official one if there is one, else the computed one. */
public record PrevailingDate(CountedDate computed, @Nullable OfficialDate official) {

    public LocalDate date() {
        return official == null ? computed.date() : official.date();
    }

    public boolean isOfficial() {
        return official != null;
    }

    /** An official date needs no calendar; a computed one is as sure as its holidays are loaded. */
    public boolean isCertain() {
        return official != null || computed.isCertain();
    }
}
