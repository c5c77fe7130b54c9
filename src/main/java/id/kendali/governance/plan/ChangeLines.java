package id.kendali.governance.plan;

import id.kendali.governance.plan.comparison.Change;
import id.kendali.governance.plan.comparison.PlanComparison;
import id.kendali.governance.plan.comparison.Topic;
import id.kendali.governance.plan.document.Cascade;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanRow;
import id.kendali.platform.ui.Formats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the changes between two documents into words. */
@Component
class ChangeLines {

    /** Columns that have a name of their own in the language of the reader, {@code plan.diff.column.<name>}. */
    private static final Set<String> NAMED = Set.of(
            "code",
            "code_printed",
            "name",
            "text",
            "target",
            "target_printed",
            "indicator_printed",
            "unit",
            "amount_idr",
            "item",
            "aspect",
            "year",
            "table",
            "short_name",
            "type",
            "class",
            "parent_code",
            "address");

    private static final Pattern DECIMAL = Pattern.compile("-?\\d+\\.\\d+");
    private static final Pattern WHOLE = Pattern.compile("-?\\d+");

    private final PlanTexts texts;
    private final Formats formats;

    ChangeLines(PlanTexts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /** @param only the topic that is asked for; null for all */
    List<ChangeLine.Section> sections(
            PlanComparison comparison, PlanDocument before, PlanDocument after, @Nullable Topic only) {
        Map<String, List<ChangeLine>> byFile = new LinkedHashMap<>();
        Map<String, Topic> topics = new LinkedHashMap<>();
        for (Change change : comparison.changes()) {
            if (only == null || change.topic() == only) {
                topics.put(change.file(), change.topic());
                byFile.computeIfAbsent(change.file(), file -> new ArrayList<>()).add(line(change, before, after));
            }
        }
        return byFile.entrySet().stream()
                .map(file -> new ChangeLine.Section(
                        title(topics.get(file.getKey()), file.getKey()), file.getKey(), file.getValue()))
                .toList();
    }

    String title(Topic topic, String file) {
        return topic == Topic.OTHER ? file : texts.here("plan.diff.topic." + topic);
    }

    ChangeLine line(Change change, PlanDocument before, PlanDocument after) {
        String column = change.column();
        return new ChangeLine(
                change.kind(),
                subject(change, before, after),
                detail(change, before, after),
                column == null ? null : NAMED.contains(column) ? texts.here("plan.diff.column." + column) : column,
                place(change),
                written(column, change.before()),
                written(column, change.after()),
                difference(change),
                change.words());
    }

    private String subject(Change change, PlanDocument before, PlanDocument after) {
        if (change.subject().isEmpty()) {
            return change.column() == null
                    ? texts.here("plan.diff.whole." + (change.kind() == Change.Kind.REORDERED ? "order" : "file"))
                    : texts.here("plan.diff.whole.column", change.column());
        }
        if (change.topic() == Topic.ROADMAP) {
            return row(change, before, after)
                    .map(row -> row.textOrBlank("aspect") + " · " + row.textOrBlank("year") + " · "
                            + row.textOrBlank("item_no"))
                    .orElseGet(() -> joined(change.subject()));
        }
        return change.file().endsWith(".yaml") && change.topic() != Topic.CASCADE
                ? String.join(" › ", change.subject())
                : joined(change.subject());
    }

    private @Nullable String detail(Change change, PlanDocument before, PlanDocument after) {
        return switch (change.topic()) {
            case CASCADE ->
                element(change, after).or(() -> element(change, before)).orElse(null);
            case TARGETS ->
                row(change, before, after)
                        .flatMap(row -> row.text("indicator_printed"))
                        .orElse(null);
            case FUNDING, UNITS ->
                row(change, before, after).flatMap(row -> row.text("name")).orElse(null);
            case ROADMAP, OTHER -> null;
        };
    }

    private static Optional<String> element(Change change, PlanDocument document) {
        return document.cascade().elements().stream()
                .filter(element -> change.subject().equals(List.of(element.code())))
                .map(Cascade.Element::name)
                .filter(name -> !name.equals(change.subject().get(0)))
                .findFirst();
    }

    private static Optional<PlanRow> row(Change change, PlanDocument before, PlanDocument after) {
        Integer number = change.rowAfter() == null ? change.rowBefore() : change.rowAfter();
        return number == null
                ? Optional.empty()
                : (change.rowAfter() == null ? before : after)
                        .table(change.file()).rows().stream()
                                .filter(row -> row.number() == number)
                                .findFirst();
    }

    private @Nullable String place(Change change) {
        Integer from = change.rowBefore();
        Integer to = change.rowAfter();
        if (from == null && to == null) {
            return null;
        }
        return from == null || to == null || from.equals(to)
                ? texts.here("plan.diff.row", to == null ? from : to)
                : texts.here("plan.diff.row.moved", from, to);
    }

    private @Nullable String written(@Nullable String column, @Nullable String text) {
        if (text == null || column == null) {
            return text;
        }
        if (DECIMAL.matcher(text).matches()) {
            return formats.number(new BigDecimal(text));
        }
        return column.endsWith("_idr") && WHOLE.matcher(text).matches()
                ? formats.number(new BigDecimal(text), 0)
                : text;
    }

    private @Nullable String difference(Change change) {
        if (change.column() == null
                || change.kind() != Change.Kind.CHANGED
                || change.column().equals("year")) {
            return null;
        }
        return change.difference()
                .map(difference -> signed(difference)
                        + (change.topic() == Topic.FUNDING
                                ? share(difference, change.before()).orElse("")
                                : ""))
                .orElse(null);
    }

    private String signed(BigDecimal difference) {
        String sign = difference.signum() < 0 ? "−" : "+";
        return sign + formats.number(difference.abs());
    }

    private Optional<String> share(BigDecimal difference, @Nullable String before) {
        BigDecimal whole = before == null ? BigDecimal.ZERO : new BigDecimal(before);
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(" (" + (difference.signum() < 0 ? "−" : "+")
                        + formats.percent(difference.abs().movePointRight(2).divide(whole, 2, RoundingMode.HALF_UP), 2)
                        + ")");
    }

    private static String joined(List<String> subject) {
        return String.join(" · ", subject);
    }
}
