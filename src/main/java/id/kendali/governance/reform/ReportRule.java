package id.kendali.governance.reform;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One rule about what a report may say. */
interface ReportRule {

    List<ReportRule> ALL = List.of(new RealisedWithinTarget(), new NotBelowPreviousCheckpoint(), new TargetAsBefore());

    Optional<Finding> check(ReportEntry entry, @Nullable EarlierReport earlier);

    static List<Finding> checkAll(ReportEntry entry, @Nullable EarlierReport earlier) {
        return ALL.stream().flatMap(rule -> rule.check(entry, earlier).stream()).toList();
    }
}
