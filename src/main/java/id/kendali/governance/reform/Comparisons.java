package id.kendali.governance.reform;

import id.kendali.platform.ui.Formats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sets a report beside the checkpoint before it. */
@Component
class Comparisons {

    private static final int DECIMALS = 2;

    private final ReformTexts texts;
    private final Formats formats;

    Comparisons(ReformTexts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /** @param figureHref of the computed figure, if the report counts in one */
    List<Comparison> of(ReportEntry entry, @Nullable EarlierReport earlier, @Nullable String figureHref) {
        Integer targetBefore = earlier == null ? null : earlier.target();
        Integer realisedBefore = earlier == null ? null : earlier.realised();
        BigDecimal before = earlier == null ? null : percent(earlier.target(), earlier.realised());
        BigDecimal now =
                entry.target() == null || entry.realised() == null ? null : percent(entry.target(), entry.realised());
        return List.of(
                counts("reform.compare.target", targetBefore, entry.target(), false),
                counts("reform.compare.realised", realisedBefore, entry.realised(), true),
                new Comparison(
                        texts.here("reform.compare.achievement"),
                        shown(before),
                        shown(now),
                        before == null || now == null
                                ? Formats.UNKNOWN
                                : difference(now.subtract(before), "reform.compare.points"),
                        now == null ? null : figureHref,
                        before != null && now != null && now.compareTo(before) < 0));
    }

    private Comparison counts(String key, @Nullable Integer before, @Nullable Integer now, boolean mustNotFall) {
        return new Comparison(
                texts.here(key),
                before == null ? null : formats.count(before),
                now == null ? null : formats.count(now),
                before == null || now == null
                        ? Formats.UNKNOWN
                        : difference(BigDecimal.valueOf(now - before), "reform.compare.actions"),
                null,
                before != null && now != null && (mustNotFall ? now < before : !now.equals(before)));
    }

    private String difference(BigDecimal difference, String key) {
        if (difference.signum() == 0) {
            return texts.here("reform.compare.same");
        }
        String amount = (difference.signum() > 0 ? "+" : "−") + formats.number(difference.abs());
        return texts.here(key, amount);
    }

    private @Nullable String shown(@Nullable BigDecimal percent) {
        return percent == null ? null : formats.number(percent, DECIMALS);
    }

    private static BigDecimal percent(int target, int realised) {
        return BigDecimal.valueOf(100L * realised).divide(BigDecimal.valueOf(target), DECIMALS, RoundingMode.HALF_UP);
    }
}
