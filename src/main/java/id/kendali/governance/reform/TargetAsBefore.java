package id.kendali.governance.reform;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The plan is a year's plan: a target that differs from the checkpoint before is possible, but worth a look. */
final class TargetAsBefore implements ReportRule {

    @Override
    public Optional<Finding> check(ReportEntry entry, @Nullable EarlierReport earlier) {
        return earlier != null && entry.target() != null && entry.target() != earlier.target()
                ? Optional.of(Finding.caution(
                        "target",
                        "reform.entry.target.changed",
                        entry.target().toString(),
                        earlier.label(),
                        String.valueOf(earlier.target())))
                : Optional.empty();
    }
}
