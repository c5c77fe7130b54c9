package id.kendali.governance.performance;

import id.kendali.platform.ledger.Change;
import id.kendali.platform.ledger.Ledger;
import id.kendali.platform.ledger.TimelineEntry;
import id.kendali.platform.ui.TimelineItem;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was written about an indicator and a year, from the ledger alone. */
@Component
class AnalysisTimeline {

    private final Ledger ledger;
    private final PerformanceTexts texts;

    AnalysisTimeline(Ledger ledger, PerformanceTexts texts) {
        this.ledger = ledger;
        this.texts = texts;
    }

    List<TimelineItem> of(Analysis analysis, ZoneId zone) {
        return ledger.timeline(Analysis.TYPE, analysis.id().value()).stream()
                .flatMap(entry -> entry.changes().stream()
                        .filter(change -> change.column().equals("causes")
                                || change.column().equals("solutions"))
                        .map(change -> item(entry, change, zone)))
                .toList();
    }

    private TimelineItem item(TimelineEntry entry, Change change, ZoneId zone) {
        return new TimelineItem(
                texts.here("performance.analysis." + change.column()),
                change.before() == null ? null : change.before().toString(),
                change.after() == null ? null : change.after().toString(),
                entry.actorName() == null ? texts.here("performance.timeline.unknown") : entry.actorName(),
                entry.at(),
                zone,
                entry.reason(),
                null,
                entry.number() == null
                        ? texts.here("performance.timeline.unsealed")
                        : texts.here("performance.timeline.entry", entry.number()));
    }
}
