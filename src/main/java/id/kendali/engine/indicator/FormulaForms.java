package id.kendali.engine.indicator;

import id.kendali.engine.indicator.FormulaForm.InputForm;
import id.kendali.engine.indicator.formula.CompositeIndex;
import id.kendali.engine.indicator.formula.CompositeIndex.Dimension;
import id.kendali.engine.indicator.formula.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a formula into the fields of its form. */
@Component
class FormulaForms {

    static final String RATIO = "RATIO";
    static final String EXPRESSION = "EXPRESSION";
    static final String INDEX = "INDEX";

    private static final DefinitionTree UNCHANGED = new DefinitionTree("card", Map.of());

    private static final int SPARE_ROWS = 2;

    /** An indicator's own formula and card, to be changed. */
    FormulaForm of(Indicator newest, @Nullable String kind) {
        return filled(newest.formula(), kind, CardForm.of(newest, UNCHANGED), null, null, null, newest.version());
    }

    /** What a draft says, and the newest version where it says nothing. */
    FormulaForm of(Draft draft, Indicator newest, @Nullable String kind) {
        return filled(
                Formula.from(draft.formula()),
                kind,
                CardForm.of(newest, draft.card()),
                draft.validFrom().toString(),
                draft.reason(),
                draft.version(),
                newest.version());
    }

    /** The same with rows to spare, for a page that shows it again. */
    FormulaForm padded(FormulaForm form) {
        List<InputForm> rows = new ArrayList<>(
                form.inputs().stream().filter(row -> !row.isEmpty()).toList());
        for (int spare = 0; spare < SPARE_ROWS; spare++) {
            rows.add(InputForm.EMPTY);
        }
        return form.with(rows);
    }

    private static String kindOf(Formula formula) {
        if (formula instanceof Calculation calculation) {
            return calculation.arithmetic() instanceof CompositeIndex ? INDEX : EXPRESSION;
        }
        return RATIO;
    }

    private FormulaForm filled(
            Formula formula,
            @Nullable String kind,
            CardForm card,
            @Nullable String from,
            @Nullable String reason,
            @Nullable Integer version,
            int base) {
        Optional<Ratio> ratio = formula instanceof Ratio one ? Optional.of(one) : Optional.empty();
        Optional<Calculation> calculation = formula instanceof Calculation one ? Optional.of(one) : Optional.empty();
        return padded(new FormulaForm(
                kind == null ? kindOf(formula) : kind,
                expression(formula),
                ratio.map(Ratio::numerator).orElse(null),
                ratio.map(Ratio::denominator).orElse(null),
                factor(formula),
                formula.composition().name(),
                calculation.flatMap(Calculation::weight).map(Input::code).orElse(null),
                rows(formula),
                card,
                from,
                reason,
                version,
                base));
    }

    private static @Nullable String expression(Formula formula) {
        if (formula instanceof Ratio ratio) {
            return "pembilang / penyebut * " + ratio.factor().toPlainString();
        }
        return ((Calculation) formula).arithmetic() instanceof Expression expression ? expression.text() : null;
    }

    private static @Nullable String factor(Formula formula) {
        if (formula instanceof Ratio ratio) {
            return TypedNumber.written(ratio.factor());
        }
        return ((Calculation) formula).arithmetic() instanceof CompositeIndex index
                ? TypedNumber.written(index.factor())
                : null;
    }

    private static List<InputForm> rows(Formula formula) {
        if (formula instanceof Ratio ratio) {
            return List.of(
                    row(Input.measure("pembilang", ratio.numerator()), null),
                    row(Input.measure("penyebut", ratio.denominator()), null));
        }
        Calculation calculation = (Calculation) formula;
        return calculation.inputs().stream()
                .map(input -> row(input, dimension(calculation, input)))
                .toList();
    }

    private static @Nullable Dimension dimension(Calculation calculation, Input input) {
        return calculation.arithmetic() instanceof CompositeIndex index
                ? index.dimensions().stream()
                        .filter(dimension -> dimension.name().equals(input.name()))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static InputForm row(Input input, @Nullable Dimension dimension) {
        return new InputForm(
                input.name(),
                (input.isMeasure() ? "M:" : "I:") + input.code(),
                input.shift().name(),
                input.overUnits().name(),
                input.overPeriods().name(),
                dimension == null ? null : TypedNumber.written(dimension.weight()),
                dimension == null ? null : dimension.mayNotApply());
    }
}
