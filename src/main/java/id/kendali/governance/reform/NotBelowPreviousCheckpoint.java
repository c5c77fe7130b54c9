package id.kendali.governance.reform;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checkpoints are cumulative: a count that falls was wrong before or is wrong now, and the note says which. */
final class NotBelowPreviousCheckpoint implements ReportRule {

    static final String KEY = "reform.entry.realised.falls";

    @Override
    public Optional<Finding> check(ReportEntry entry, @Nullable EarlierReport earlier) {
        return earlier != null && entry.realised() != null && entry.realised() < earlier.realised()
                ? Optional.of(Finding.caution(
                        "realised",
                        KEY,
                        entry.realised().toString(),
                        earlier.label(),
                        String.valueOf(earlier.realised())))
                : Optional.empty();
    }
}
