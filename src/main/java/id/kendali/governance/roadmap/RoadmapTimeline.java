package id.kendali.governance.roadmap;

import id.kendali.platform.evidence.Evidence;
import id.kendali.platform.ledger.Change;
import id.kendali.platform.ledger.Ledger;
import id.kendali.platform.ledger.Operation;
import id.kendali.platform.ledger.Subject;
import id.kendali.platform.ledger.TimelineEntry;
import id.kendali.platform.ledger.Timelines;
import id.kendali.platform.ui.Formats;
import id.kendali.platform.ui.TimelineItem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happened to an item and its evidence, from the ledger alone. */
@Component
class RoadmapTimeline {

    private static final String ATTACHMENT = "evidence.attachment";
    private static final Set<String> OWNER = Set.of("owner_division_id", "owner_unit_id");

    /** Columns that people speak of, in the order in which a line about several of them is read. */
    private static final List<String> COLUMNS =
            List.of("state", "due_on", "text", "aspect", "goals", "budget", "budget_source", "ended_by_version");

    private final Ledger ledger;
    private final Timelines timelines;
    private final Evidence evidence;
    private final RoadmapOwners owners;
    private final RoadmapTexts texts;
    private final Formats formats;

    RoadmapTimeline(
            Ledger ledger,
            Timelines timelines,
            Evidence evidence,
            RoadmapOwners owners,
            RoadmapTexts texts,
            Formats formats) {
        this.ledger = ledger;
        this.timelines = timelines;
        this.evidence = evidence;
        this.owners = owners;
        this.texts = texts;
        this.formats = formats;
    }

    List<TimelineItem> of(RoadmapItem item, ZoneId zone) {
        Map<UUID, String> files = evidence
                .listWithWithdrawn(RoadmapItem.TYPE, item.id().value())
                .stream()
                .collect(Collectors.toMap(
                        file -> file.attachment().value(), file -> file.file().name()));
        List<TimelineEntry> entries = ledger.timeline(Stream.concat(
                        Stream.of(Subject.of(RoadmapItem.TYPE, item.id())),
                        files.keySet().stream().map(attachment -> new Subject(ATTACHMENT, attachment)))
                .toList());
        Map<UUID, String> names = owners.names(ownersIn(entries));
        List<TimelineItem> items = new ArrayList<>();
        for (TimelineEntry entry : entries) {
            items.addAll(
                    entry.subject().table().equals(ATTACHMENT)
                            ? List.of(aboutEvidence(entry, files, zone))
                            : aboutItem(entry, names, zone));
        }
        return items;
    }

    private TimelineItem aboutEvidence(TimelineEntry entry, Map<UUID, String> files, ZoneId zone) {
        String key = entry.operation() == Operation.INSERTED
                ? "roadmap.timeline.evidence"
                : "roadmap.timeline.evidence.withdrawn";
        return timelines.item(entry, texts.here(key, files.get(entry.subject().row())), zone);
    }

    private List<TimelineItem> aboutItem(TimelineEntry entry, Map<UUID, String> names, ZoneId zone) {
        if (entry.isErased()) {
            return List.of(timelines.erased(entry, zone));
        }
        if (entry.operation() == Operation.INSERTED) {
            return List.of(timelines.item(entry, texts.here("roadmap.timeline.begun"), zone));
        }
        Stream<TimelineItem> owner = aboutOwner(entry, names, zone).stream();
        Stream<TimelineItem> others = COLUMNS.stream()
                .flatMap(column -> entry.changes().stream()
                        .filter(change -> change.column().equals(column)))
                .map(change -> timelines.item(
                        entry,
                        texts.here("roadmap.timeline." + change.column()),
                        value(change, change.before()),
                        value(change, change.after()),
                        zone));
        return reasonOnce(Stream.concat(owner, others).toList());
    }

    /** One change of several columns has one reason. */
    private static List<TimelineItem> reasonOnce(List<TimelineItem> items) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> i == 0 ? items.get(0) : items.get(i).withoutReason())
                .toList();
    }

    /** The owner stands in two columns, of which one may lose what the other gains. */
    private Optional<TimelineItem> aboutOwner(TimelineEntry entry, Map<UUID, String> names, ZoneId zone) {
        List<Change> changes = entry.changes().stream()
                .filter(change -> OWNER.contains(change.column()))
                .toList();
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(timelines.item(
                        entry,
                        texts.here("roadmap.timeline.owner"),
                        name(changes, Change::before, names),
                        name(changes, Change::after, names),
                        zone));
    }

    private static @Nullable String name(
            List<Change> changes, Function<Change, @Nullable Object> side, Map<UUID, String> names) {
        return changes.stream()
                .map(side)
                .flatMap(Stream::ofNullable)
                .map(id -> names.getOrDefault(UUID.fromString(id.toString()), Formats.UNKNOWN))
                .findFirst()
                .orElse(null);
    }

    private static Set<UUID> ownersIn(List<TimelineEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.operation() != Operation.INSERTED)
                .flatMap(entry -> entry.changes().stream())
                .filter(change -> OWNER.contains(change.column()))
                .flatMap(change -> Stream.of(change.before(), change.after()).flatMap(Stream::ofNullable))
                .map(id -> UUID.fromString(id.toString()))
                .collect(Collectors.toSet());
    }

    private @Nullable String value(Change change, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        return switch (change.column()) {
            case "state" -> texts.here("roadmap.state." + value);
            case "due_on" -> formats.date(LocalDate.parse(value.toString()));
            case "budget" -> formats.rupiah(new BigDecimal(value.toString()));
            case "goals" -> listed(value.toString());
            case "ended_by_version" -> texts.here("roadmap.timeline.version", value.toString());
            default -> value.toString();
        };
    }

    /** Codes out of the JSON text of an array; null if there are none. */
    private static @Nullable String listed(String array) {
        String codes = array.replaceAll("[\\[\\]\"{}]", "").replaceAll("\\s*,\\s*", ", ");
        return codes.isBlank() ? null : codes;
    }
}
