package id.kendali.governance.reform;

import id.kendali.platform.evidence.AttachedFile;
import id.kendali.platform.ledger.Change;
import id.kendali.platform.ledger.Ledger;
import id.kendali.platform.ledger.Operation;
import id.kendali.platform.ledger.Subject;
import id.kendali.platform.ledger.TimelineEntry;
import id.kendali.platform.ledger.Timelines;
import id.kendali.platform.ui.TimelineItem;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happened to a report and its evidence, from the ledger alone. */
@Component
class ReportTimeline {

    private static final String ATTACHMENT = "evidence.attachment";

    /** Columns that people speak of, in the order in which a line about several of them is read. */
    private static final List<String> COLUMNS = List.of("state", "target_actions", "realised_actions", "note");

    private final Ledger ledger;
    private final Timelines timelines;
    private final ReformTexts texts;

    ReportTimeline(Ledger ledger, Timelines timelines, ReformTexts texts) {
        this.ledger = ledger;
        this.timelines = timelines;
        this.texts = texts;
    }

    List<TimelineItem> of(Report report, List<AttachedFile> evidence, ZoneId zone) {
        Map<UUID, String> names = evidence.stream()
                .collect(Collectors.toMap(
                        file -> file.attachment().value(), file -> file.file().name()));
        List<Subject> subjects = Stream.concat(
                        Stream.of(Subject.of(Report.TYPE, report.id())),
                        evidence.stream().map(file -> Subject.of(ATTACHMENT, file.attachment())))
                .toList();
        List<TimelineItem> items = new ArrayList<>();
        for (TimelineEntry entry : ledger.timeline(subjects)) {
            items.addAll(
                    entry.subject().table().equals(ATTACHMENT)
                            ? List.of(timelines.item(
                                    entry,
                                    texts.here(
                                            "reform.timeline.evidence",
                                            names.get(entry.subject().row())),
                                    zone))
                            : aboutReport(entry, zone));
        }
        return items;
    }

    private List<TimelineItem> aboutReport(TimelineEntry entry, ZoneId zone) {
        if (entry.isErased()) {
            return List.of(timelines.erased(entry, zone));
        }
        if (entry.operation() == Operation.INSERTED) {
            return List.of(timelines.item(entry, texts.here("reform.timeline.begun"), zone));
        }
        return COLUMNS.stream()
                .flatMap(column -> entry.changes().stream()
                        .filter(change -> change.column().equals(column)))
                .map(change -> timelines.item(
                        entry,
                        texts.here("reform.timeline." + change.column()),
                        value(change, change.before()),
                        value(change, change.after()),
                        zone))
                .toList();
    }

    private @Nullable String value(Change change, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        return change.column().equals("state") ? texts.here("reform.state." + value) : value.toString();
    }
}
