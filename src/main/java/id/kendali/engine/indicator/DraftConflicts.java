package id.kendali.engine.indicator;

import id.kendali.platform.ui.Choice;
import id.kendali.platform.ui.Formats;
import id.kendali.platform.ui.NotFound;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts what somebody typed beside what was saved of the same draft meanwhile. */
@Component
@Transactional(readOnly = true)
class DraftConflicts {

    private static final Pattern ROW = Pattern.compile("masukan\\[(\\d+)]\\.(\\w+)");

    private final Drafts drafts;
    private final FormulaForms forms;
    private final FormulaChoices choices;
    private final FigureText text;
    private final Formats formats;

    DraftConflicts(Drafts drafts, FormulaForms forms, FormulaChoices choices, FigureText text, Formats formats) {
        this.drafts = drafts;
        this.forms = forms;
        this.choices = choices;
        this.text = text;
        this.formats = formats;
    }

    /**
     * @param draft as it is now
     * @param saved the last text of it
     * @param fields names and values of everything that was typed, to be sent once more
     */
    record Conflict(Draft draft, DraftRevision saved, List<Row> rows, List<Choice> fields) {}

    /**
     * A field in both texts, as people read it.
     *
     * @param differs whether the two differ
     */
    record Row(String label, String mine, String theirs, boolean differs) {}

    Conflict of(DraftId id, Indicator newest, FormulaForm typed) {
        Draft draft = drafts.find(id).orElseThrow(() -> new NotFound("draft " + id.value()));
        Map<String, String> mine = typed.filled();
        Map<String, String> theirs = forms.of(draft, newest, null).filled();
        if (typed.kartu() == null) {
            theirs.keySet().removeIf(field -> field.startsWith(CardForm.FIELD));
        }
        Set<String> fields = new LinkedHashSet<>(mine.keySet());
        fields.addAll(theirs.keySet());
        return new Conflict(
                draft,
                drafts.revisions(id).get(0),
                fields.stream().map(field -> row(field, mine, theirs)).toList(),
                sent(mine, typed.dasar()));
    }

    private static List<Choice> sent(Map<String, String> typed, @Nullable Integer base) {
        Stream<Choice> fields = typed.entrySet().stream().map(entry -> new Choice(entry.getKey(), entry.getValue()));
        return (base == null ? fields : Stream.concat(fields, Stream.of(new Choice("dasar", String.valueOf(base)))))
                .toList();
    }

    private Row row(String field, Map<String, String> mine, Map<String, String> theirs) {
        return new Row(
                label(field),
                value(field, mine.get(field)),
                value(field, theirs.get(field)),
                !Objects.equals(mine.get(field), theirs.get(field)));
    }

    private String label(String field) {
        Matcher row = ROW.matcher(field);
        return row.matches()
                ? text.say(
                        "indicator.draft.conflict.row",
                        Integer.parseInt(row.group(1)) + 1,
                        text.say(Labels.ofInput(row.group(2))))
                : text.say(Labels.of(field));
    }

    /** What the field shows: the text of a choice, a date as it is read. */
    private String value(String field, @Nullable String typed) {
        if (typed == null || typed.isEmpty()) {
            return Formats.UNKNOWN;
        }
        if (field.equals("jenis")) {
            return text.say("indicator.draft.kind." + typed);
        }
        if (field.equals("berlaku")) {
            return day(typed);
        }
        return choicesOf(field)
                .filter(choice -> choice.value().equals(typed))
                .map(Choice::text)
                .findFirst()
                .orElse(typed);
    }

    private String day(String typed) {
        try {
            return formats.longDate(LocalDate.parse(typed));
        } catch (DateTimeParseException notADay) {
            return typed;
        }
    }

    private Stream<Choice> choicesOf(String field) {
        Matcher row = ROW.matcher(field);
        List<Choice> offered = switch (row.matches() ? row.group(2) : field) {
            case "kartu.pembulatan" -> choices.getRoundings();
            case "kartu.polaritas" -> choices.getPolarities();
            case "kartu.batas" -> choices.getCaps();
            case "pembilang", "penyebut" -> choices.getMeasures();
            case "bobot" -> row.matches() ? List.of() : choices.getMeasures();
            case "wilayah" -> choices.getCompositions();
            case "sumber" -> choices.getSources();
            case "periode" -> choices.getShifts();
            case "satuan" -> choices.getOverUnits();
            case "waktu" -> choices.getOverPeriods();
            default -> List.of();
        };
        return offered.stream();
    }

    /** The keys under which the form calls its fields. */
    private static final class Labels {

        private static final Map<String, String> FORM = Map.of(
                "jenis", "indicator.draft.kind",
                "ungkapan", "indicator.draft.expression",
                "pembilang", "indicator.draft.numerator",
                "penyebut", "indicator.draft.denominator",
                "faktor", "indicator.draft.factor",
                "wilayah", "indicator.card.composition",
                "bobot", "indicator.draft.weight",
                "berlaku", "indicator.draft.from",
                "alasan", "indicator.draft.reason");

        private static final Map<String, String> INPUT = Map.of(
                "nama", "indicator.draft.input.name",
                "sumber", "indicator.draft.source",
                "periode", "indicator.draft.periods",
                "satuan", "indicator.draft.overUnits",
                "waktu", "indicator.draft.overPeriods",
                "bobot", "indicator.draft.dimension.weight",
                "luang", "indicator.draft.dimension.optional");

        static String of(String field) {
            return field.startsWith(CardForm.FIELD)
                    ? CardFields.LABELS.getOrDefault(field.substring(CardForm.FIELD.length()), field)
                    : FORM.getOrDefault(field, "indicator.card." + field);
        }

        static String ofInput(String field) {
            return INPUT.getOrDefault(field, field);
        }
    }
}
