package id.kendali.governance.performance;

import id.kendali.engine.indicator.Catalogue;
import id.kendali.platform.evidence.AttachedFile;
import id.kendali.platform.ledger.Change;
import id.kendali.platform.ledger.Ledger;
import id.kendali.platform.ledger.Operation;
import id.kendali.platform.ledger.Subject;
import id.kendali.platform.ledger.TimelineEntry;
import id.kendali.platform.ledger.Timelines;
import id.kendali.platform.ui.TimelineItem;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happened to a report, its lines and its evidence, from the ledger alone. */
@Component
class RealisationTimeline {

    private static final String ATTACHMENT = "evidence.attachment";

    private final Ledger ledger;
    private final Timelines timelines;
    private final StatedLines lines;
    private final Catalogue catalogue;
    private final PerformanceTexts texts;

    RealisationTimeline(
            Ledger ledger, Timelines timelines, StatedLines lines, Catalogue catalogue, PerformanceTexts texts) {
        this.ledger = ledger;
        this.timelines = timelines;
        this.lines = lines;
        this.catalogue = catalogue;
        this.texts = texts;
    }

    List<TimelineItem> of(Realisation report, List<AttachedFile> evidence, ZoneId zone) {
        Map<UUID, String> names = new HashMap<>();
        evidence.forEach(
                file -> names.put(file.attachment().value(), file.file().name()));
        Map<UUID, StatedLine> stated = new HashMap<>();
        lines.of(report.id()).forEach(line -> stated.put(line.id(), line));
        List<Subject> subjects = new ArrayList<>();
        subjects.add(Subject.of(Realisation.TYPE, report.id()));
        evidence.forEach(file -> subjects.add(Subject.of(ATTACHMENT, file.attachment())));
        stated.keySet().forEach(line -> subjects.add(new Subject(StatedLines.TYPE, line)));
        List<TimelineItem> items = new ArrayList<>();
        for (TimelineEntry entry : ledger.timeline(subjects)) {
            UUID row = entry.subject().row();
            switch (entry.subject().table()) {
                case ATTACHMENT ->
                    items.add(timelines.item(entry, texts.here("performance.timeline.evidence", names.get(row)), zone));
                case StatedLines.TYPE -> aboutLine(entry, stated.get(row), items, zone);
                default -> aboutReport(entry, items, zone);
            }
        }
        return items;
    }

    private void aboutReport(TimelineEntry entry, List<TimelineItem> items, ZoneId zone) {
        if (entry.isErased()) {
            items.add(timelines.erased(entry, zone));
            return;
        }
        if (entry.operation() == Operation.INSERTED) {
            items.add(timelines.item(entry, texts.here("performance.timeline.begun"), zone));
            return;
        }
        for (Change change : entry.changes()) {
            if (change.column().equals("state")) {
                items.add(timelines.item(
                        entry,
                        texts.here("performance.timeline.state"),
                        state(change.before()),
                        state(change.after()),
                        zone));
            } else if (change.column().equals("note")) {
                items.add(timelines.item(
                        entry,
                        texts.here("performance.timeline.note"),
                        text(change.before()),
                        text(change.after()),
                        zone));
            }
        }
    }

    /** First values come with the report; what is worth a line is what changed afterwards. */
    private void aboutLine(TimelineEntry entry, @Nullable StatedLine line, List<TimelineItem> items, ZoneId zone) {
        if (line == null || entry.operation() == Operation.INSERTED) {
            return;
        }
        for (Change change : entry.changes()) {
            if (change.column().equals("value") || change.column().equals("not_applicable")) {
                String name = catalogue
                        .measure(line.measure())
                        .map(known -> known.shortName().here())
                        .orElse(line.measure());
                items.add(timelines.item(
                        entry,
                        name + " · " + texts.period(line.period()),
                        text(change.before()),
                        text(change.after()),
                        zone));
            }
        }
    }

    private @Nullable String state(@Nullable Object value) {
        return value == null ? null : texts.here("performance.state." + value);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null
                ? null
                : value instanceof BigDecimal number
                        ? number.stripTrailingZeros().toPlainString().replace('.', ',')
                        : value.toString();
    }
}
