package id.kendali.governance.reform;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Nobody carries out more actions than are planned. */
final class RealisedWithinTarget implements ReportRule {

    @Override
    public Optional<Finding> check(ReportEntry entry, @Nullable EarlierReport earlier) {
        return entry.target() != null && entry.realised() != null && entry.realised() > entry.target()
                ? Optional.of(Finding.error(
                        "realised",
                        "reform.entry.realised.tooHigh",
                        entry.realised().toString(),
                        entry.target().toString()))
                : Optional.empty();
    }
}
