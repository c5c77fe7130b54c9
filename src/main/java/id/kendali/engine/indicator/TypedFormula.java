package id.kendali.engine.indicator;

import id.kendali.engine.indicator.FormulaForm.InputForm;
import id.kendali.engine.indicator.formula.Expression;
import id.kendali.engine.indicator.formula.ExpressionRefused;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a typed formula and gathers everything that is wrong with it, so that a person corrects it once. */
final class TypedFormula {

    private static final int LEAST_REASON = 10;
    private static final int MOST_REASON = 1_000;

    private final FormulaForm form;
    private final Definitions definitions;
    private final Indicator newest;
    private final List<FieldFault> faults = new ArrayList<>();

    private TypedFormula(FormulaForm form, Definitions definitions, Indicator newest) {
        this.form = form;
        this.definitions = definitions;
        this.newest = newest;
    }

    /** @param proposed what was typed; empty if there are faults */
    record Checked(Optional<ProposedFormula> proposed, List<FieldFault> faults) {}

    /** @param newest version of the indicator, on top of which the draft would be published */
    static Checked check(FormulaForm form, Definitions definitions, Indicator newest) {
        TypedFormula typed = new TypedFormula(form, definitions, newest);
        Map<String, Object> formula = typed.formula();
        Indicator base = typed.base();
        DefinitionTree card = TypedCard.changes(form.kartu(), base, typed.faults::add);
        LocalDate from = typed.from();
        String reason = typed.reason();
        if (typed.faults.isEmpty() && from != null) {
            DefinitionTree tree = new DefinitionTree("formula", formula);
            typed.checkWhole(tree, card.oneOf(Polarity.class, "polarity", base.polarity()));
            if (typed.faults.isEmpty()) {
                return new Checked(
                        Optional.of(new ProposedFormula(tree, card, base.version(), from, reason)), List.of());
            }
        }
        return new Checked(Optional.empty(), typed.faults);
    }

    /** The version that the page showed. */
    private Indicator base() {
        return definitions.versions(newest.code()).stream()
                .filter(version -> form.dasar() != null && form.dasar() == version.version())
                .findFirst()
                .orElse(newest);
    }

    private Map<String, Object> formula() {
        Map<String, Object> formula = new LinkedHashMap<>();
        String kind = form.jenis() == null ? "" : form.jenis();
        formula.put("kind", kind);
        switch (kind) {
            case FormulaForms.RATIO -> ratio(formula);
            case FormulaForms.EXPRESSION -> expression(formula);
            case FormulaForms.INDEX -> index(formula);
            default -> fault("jenis", "indicator.draft.error.kind");
        }
        return formula;
    }

    private void ratio(Map<String, Object> formula) {
        formula.put("numerator", measure("pembilang", form.pembilang()));
        formula.put("denominator", measure("penyebut", form.penyebut()));
        formula.put("factor", number("faktor", form.faktor()));
    }

    private void expression(Map<String, Object> formula) {
        Set<String> names = inputs(formula);
        try {
            Expression expression = Expression.parse(form.ungkapan() == null ? "" : form.ungkapan());
            formula.put("expression", expression.text());
            for (String used : expression.names()) {
                if (!names.contains(used.toLowerCase(Locale.ROOT))) {
                    fault("ungkapan", "indicator.draft.error.unknownName", used);
                }
            }
            refuseUnused(expression);
        } catch (ExpressionRefused refused) {
            fault("ungkapan", refused.messageKey(), refused.arguments());
        }
        composition(formula);
    }

    private void refuseUnused(Expression expression) {
        for (int row = 0; row < form.inputs().size(); row++) {
            String name = form.inputs().get(row).nama();
            if (!FormulaForm.isBlank(name) && expression.names().stream().noneMatch(name.strip()::equalsIgnoreCase)) {
                fault(field(row, "nama"), "indicator.draft.error.unused", name.strip());
            }
        }
    }

    private void index(Map<String, Object> formula) {
        inputs(formula);
        formula.put("factor", number("faktor", form.faktor()));
        List<Object> dimensions = new ArrayList<>();
        for (int row = 0; row < form.inputs().size(); row++) {
            InputForm input = form.inputs().get(row);
            if (!input.isEmpty()) {
                BigDecimal weight = number(field(row, "bobot"), input.bobot());
                if (weight.signum() < 0) {
                    fault(field(row, "bobot"), "indicator.draft.error.weight", input.bobot());
                }
                dimensions.add(Map.of(
                        "input", name(input), "weight", weight, "may_not_apply", Boolean.TRUE.equals(input.luang())));
            }
        }
        formula.put("dimensions", dimensions);
        composition(formula);
    }

    /** The names of the inputs, in small letters. */
    private Set<String> inputs(Map<String, Object> formula) {
        List<Object> inputs = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int row = 0; row < form.inputs().size(); row++) {
            InputForm input = form.inputs().get(row);
            if (!input.isEmpty()) {
                String name = name(input);
                if (!name.matches("[A-Za-z][A-Za-z0-9_]{0,29}")) {
                    fault(field(row, "nama"), "indicator.draft.error.name");
                } else if (!names.add(name.toLowerCase(Locale.ROOT))) {
                    fault(field(row, "nama"), "indicator.draft.error.nameTwice", name);
                }
                inputs.add(input(row, input, name));
            }
        }
        if (inputs.isEmpty()) {
            fault(form.inputs().isEmpty() ? "jenis" : field(0, "nama"), "indicator.draft.error.noInputs");
        }
        formula.put("inputs", inputs);
        return names;
    }

    private Map<String, Object> input(int row, InputForm input, String name) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("name", name);
        String source = input.sumber() == null ? "" : input.sumber();
        boolean measure = source.startsWith("M:");
        String code = source.length() > 2 ? source.substring(2) : "";
        boolean known = measure
                ? definitions.measure(code).isPresent()
                : source.startsWith("I:") && definitions.newest(code).isPresent();
        if (!known) {
            fault(field(row, "sumber"), "indicator.draft.error.source");
        }
        written.put(measure ? "measure" : "indicator", code);
        written.put("period", oneOf(PeriodShift.values(), input.periode(), field(row, "periode")));
        written.put("over_units", oneOf(FormulaChoices.OVER_UNITS, input.satuan(), field(row, "satuan")));
        written.put("over_periods", oneOf(FormulaChoices.OVER_PERIODS, input.waktu(), field(row, "waktu")));
        return written;
    }

    private void composition(Map<String, Object> formula) {
        String composition = oneOf(Composition.values(), form.wilayah(), "wilayah");
        formula.put("region", composition);
        if (composition.equals(Composition.WEIGHTED_MEAN.name())) {
            formula.put("weight", measure("bobot", form.bobot()));
        }
    }

    private String oneOf(Enum<?>[] choices, @Nullable String typed, String field) {
        for (Enum<?> choice : choices) {
            if (choice.name().equals(typed)) {
                return choice.name();
            }
        }
        fault(field, "indicator.draft.error.choice");
        return choices[0].name();
    }

    private String measure(String field, @Nullable String code) {
        if (code == null || definitions.measure(code).isEmpty()) {
            fault(field, "indicator.draft.error.measure");
            return "";
        }
        return code;
    }

    private BigDecimal number(String field, @Nullable String typed) {
        Optional<BigDecimal> number = TypedNumber.read(typed).filter(read -> read.signum() != 0);
        if (number.isEmpty()) {
            fault(field, "indicator.draft.error.number", typed == null ? "" : typed);
        }
        return number.orElse(BigDecimal.ONE);
    }

    private @Nullable LocalDate from() {
        try {
            LocalDate from = LocalDate.parse(form.berlaku() == null ? "" : form.berlaku());
            if (from.isAfter(newest.validFrom())) {
                return from;
            }
            fault("berlaku", "indicator.draft.error.from", newest.version(), day(newest.validFrom()));
        } catch (DateTimeException notADay) {
            fault("berlaku", "indicator.draft.error.day");
        }
        return null;
    }

    private static String day(LocalDate day) {
        return "%d-%d-%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private String reason() {
        String reason = form.alasan() == null ? "" : form.alasan().strip();
        if (reason.length() < LEAST_REASON || reason.length() > MOST_REASON) {
            fault("alasan", "indicator.draft.error.reason", LEAST_REASON, MOST_REASON);
        }
        return reason;
    }

    /** What no single field shows: whether anything comes to depend on itself, or the rest of the card forbids it. */
    private void checkWhole(DefinitionTree tree, Polarity polarity) {
        Formula formula = Formula.from(tree);
        Optional<List<String>> cycle = DependencyGraph.with(definitions.indicators(), newest.code(), formula)
                .cycle();
        String field = form.jenis() != null && form.jenis().equals(FormulaForms.EXPRESSION) ? "ungkapan" : "jenis";
        cycle.ifPresent(way -> fault(field, "indicator.draft.error.cycle", String.join(" → ", way)));
        if (formula.composition() == Composition.WORST && polarity == Polarity.RANGE) {
            fault("wilayah", "indicator.draft.error.worst");
        }
    }

    private static String name(InputForm input) {
        return input.nama() == null ? "" : input.nama().strip();
    }

    private static String field(int row, String name) {
        return "masukan[%d].%s".formatted(row, name);
    }

    private void fault(String field, String key, Object... arguments) {
        faults.add(new FieldFault(field, key, arguments));
    }
}
