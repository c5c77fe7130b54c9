package id.kendali.platform.exchange;

import id.kendali.platform.ui.Status;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the preview says at its top after an attempt to apply; the names stand in the address. */
enum ImportNews {
    SUDAH(Status.INFO),
    BERUBAH(Status.WARN),
    GALAT(Status.BAD),
    TUTUP(Status.WARN);

    private final Status status;

    ImportNews(Status status) {
        this.status = status;
    }

    static @Nullable ImportNews of(ApplyOutcome outcome) {
        return switch (outcome) {
            case APPLIED, DISCARDED -> null;
            case ALREADY_APPLIED -> SUDAH;
            case CHANGED -> BERUBAH;
            case FAULTY -> GALAT;
            case CLOSED -> TUTUP;
        };
    }

    static @Nullable ImportNews named(@Nullable String parameter) {
        return Arrays.stream(values())
                .filter(news -> news.parameter().equals(parameter))
                .findFirst()
                .orElse(null);
    }

    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Status status() {
        return status;
    }

    public String messageKey() {
        return "exchange.news." + parameter();
    }
}
