package id.kendali.governance.performance;

import id.kendali.platform.ledger.Ledger;
import id.kendali.platform.ledger.Timelines;
import id.kendali.platform.ui.TimelineItem;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was written about an indicator and a year, from the ledger alone. */
@Component
class AnalysisTimeline {

    private final Ledger ledger;
    private final Timelines timelines;
    private final PerformanceTexts texts;

    AnalysisTimeline(Ledger ledger, Timelines timelines, PerformanceTexts texts) {
        this.ledger = ledger;
        this.timelines = timelines;
        this.texts = texts;
    }

    List<TimelineItem> of(Analysis analysis, ZoneId zone) {
        return ledger.timeline(Analysis.TYPE, analysis.id().value()).stream()
                .flatMap(entry -> entry.changes().stream()
                        .filter(change -> change.column().equals("causes")
                                || change.column().equals("solutions"))
                        .map(change -> timelines.item(
                                entry,
                                texts.here("performance.analysis." + change.column()),
                                text(change.before()),
                                text(change.after()),
                                zone)))
                .toList();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
