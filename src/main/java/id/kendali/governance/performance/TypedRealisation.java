package id.kendali.governance.performance;

import id.kendali.platform.ui.Formats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A report as it was typed, before anything of it is believed.
 *
 * @param lines by the key of the measure
 */
record TypedRealisation(
        Map<String, TypedLine> lines, @Nullable String note) {

    static final String VALUE = "nilai-";
    static final String REASON = "alasan-";
    static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_REASON = 500;
    private static final int SHORTEST_REASON = 10;

    TypedRealisation {
        lines = Map.copyOf(lines);
    }

    /** What was typed for one measure. */
    record TypedLine(String value, String reason) {

        static final TypedLine BLANK = new TypedLine("", "");
    }

    /** What a measure is to state; neither a number nor a reason as long as a draft lacks it. */
    record Statement(
            OwedMeasure owed,
            @Nullable BigDecimal value,
            @Nullable String notApplicable) {}

    /** The statements that can be taken, with all that is wrong. */
    record Checked(List<Statement> statements, @Nullable String note, List<Fault> faults) {}

    /** Reads the fields of the form. */
    static TypedRealisation of(MultiValueMap<String, String> sent, @Nullable String note) {
        Map<String, TypedLine> lines = new HashMap<>();
        sent.keySet().stream()
                .filter(name -> name.startsWith(VALUE))
                .map(name -> name.substring(VALUE.length()))
                .forEach(key -> lines.put(
                        key, new TypedLine(text(sent.getFirst(VALUE + key)), text(sent.getFirst(REASON + key)))));
        return new TypedRealisation(lines, note);
    }

    /**
     * Reads and checks it.
     *
     * @param submitting whether it has to be complete; a draft may lack values, but what stands there must be right
     */
    Checked check(List<OwedMeasure> owed, boolean submitting, Formats formats) {
        List<Statement> statements = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (OwedMeasure each : owed) {
            if (each.asked()) {
                statements.add(check(each, submitting, faults, formats));
            } else {
                statements.add(new Statement(each, null, each.obligation().elsewhere()));
            }
        }
        String text = note == null || note.isBlank() ? null : note.strip();
        if (text != null && text.length() > LONGEST_TEXT) {
            faults.add(Fault.of("note", "performance.entry.note.tooLong", text.length(), LONGEST_TEXT));
        }
        return new Checked(statements, text, faults);
    }

    private Statement check(OwedMeasure owed, boolean submitting, List<Fault> faults, Formats formats) {
        TypedLine line = lines.getOrDefault(owed.key(), TypedLine.BLANK);
        String name = owed.measure().shortName().here();
        TypedValue value = TypedValue.of(line.value()).within(owed);
        if (!line.reason().isEmpty()) {
            return new Statement(owed, null, reason(owed, line, value, name, faults));
        }
        if (value.fault() != null && (submitting || !value.isBlank())) {
            String key = "performance.entry." + value.fault().name().toLowerCase(Locale.ROOT)
                    + (value.isBlank() && owed.maySpare() ? ".spared" : "");
            faults.add(Fault.of(
                    VALUE + owed.key(),
                    key,
                    name,
                    value.typed(),
                    range(owed, formats),
                    owed.measure().decimals()));
        }
        return new Statement(owed, value.value(), null);
    }

    private static @Nullable String reason(
            OwedMeasure owed, TypedLine line, TypedValue value, String name, List<Fault> faults) {
        String field = REASON + owed.key();
        if (!owed.maySpare()) {
            faults.add(Fault.of(field, "performance.entry.reason.notSpared", name));
        } else if (!value.isBlank()) {
            faults.add(Fault.of(field, "performance.entry.reason.both", name, value.typed()));
        } else if (line.reason().length() < SHORTEST_REASON || line.reason().length() > LONGEST_REASON) {
            faults.add(Fault.of(
                    field,
                    "performance.entry.reason.length",
                    name,
                    line.reason().length(),
                    SHORTEST_REASON,
                    LONGEST_REASON));
        } else {
            return line.reason();
        }
        return null;
    }

    /** "0 sampai 1", as a text that carries the numbers. */
    static String range(OwedMeasure owed, Formats formats) {
        Obligation limits = owed.obligation();
        if (limits.least() == null) {
            return Formats.UNKNOWN;
        }
        return limits.greatest() == null
                ? "≥ " + formats.number(limits.least())
                : formats.number(limits.least()) + "–" + formats.number(limits.greatest());
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }
}
