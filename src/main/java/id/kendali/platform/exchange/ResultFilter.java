package id.kendali.platform.exchange;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which rows of a preview are shown; the names stand in the address. */
enum ResultFilter {
    SEMUA(null),
    GALAT(CheckedRow.State.FAULTY),
    PERIKSA(CheckedRow.State.DOUBTFUL),
    SIAP(CheckedRow.State.READY);

    private final CheckedRow.@Nullable State state;

    ResultFilter(CheckedRow.@Nullable State state) {
        this.state = state;
    }

    static ResultFilter named(@Nullable String parameter) {
        return Arrays.stream(values())
                .filter(filter -> filter.parameter().equals(parameter))
                .findFirst()
                .orElse(SEMUA);
    }

    boolean shows(CheckedRow<?> row) {
        return state == null || row.state() == state;
    }

    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
        return "exchange.filter." + parameter();
    }

    public @Nullable String icon() {
        return state == null ? null : state.badge().icon();
    }
}
