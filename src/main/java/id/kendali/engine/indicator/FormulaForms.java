package id.kendali.engine.indicator;

import id.kendali.engine.indicator.FormulaForm.InputForm;
import id.kendali.engine.indicator.formula.CompositeIndex;
import id.kendali.engine.indicator.formula.CompositeIndex.Dimension;
import id.kendali.engine.indicator.formula.Expression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a formula into the fields of its form. */
@Component
class FormulaForms {

    static final String RATIO = "RATIO";
    static final String EXPRESSION = "EXPRESSION";
    static final String INDEX = "INDEX";

    private static final int SPARE_ROWS = 2;

    /** An indicator's own formula, to be changed. */
    FormulaForm of(Indicator newest, @Nullable String kind) {
        return filled(newest.formula(), kind == null ? kindOf(newest.formula()) : kind, null, null, null);
    }

    FormulaForm of(Draft draft, @Nullable String kind) {
        Formula formula = Formula.from(draft.formula());
        return filled(
                formula,
                kind == null ? kindOf(formula) : kind,
                draft.validFrom().toString(),
                draft.reason(),
                draft.version());
    }

    /** The same with rows to spare, for a page that shows it again. */
    FormulaForm padded(FormulaForm form) {
        List<InputForm> rows = new ArrayList<>(
                form.inputs().stream().filter(row -> !row.isEmpty()).toList());
        for (int spare = 0; spare < SPARE_ROWS; spare++) {
            rows.add(InputForm.EMPTY);
        }
        return new FormulaForm(
                form.jenis(),
                form.ungkapan(),
                form.pembilang(),
                form.penyebut(),
                form.faktor(),
                form.wilayah(),
                form.bobot(),
                rows,
                form.berlaku(),
                form.alasan(),
                form.versi());
    }

    private static String kindOf(Formula formula) {
        if (formula instanceof Calculation calculation) {
            return calculation.arithmetic() instanceof CompositeIndex ? INDEX : EXPRESSION;
        }
        return RATIO;
    }

    private FormulaForm filled(
            Formula formula, String kind, @Nullable String from, @Nullable String reason, @Nullable Integer version) {
        Optional<Ratio> ratio = formula instanceof Ratio one ? Optional.of(one) : Optional.empty();
        Optional<Calculation> calculation = formula instanceof Calculation one ? Optional.of(one) : Optional.empty();
        return padded(new FormulaForm(
                kind,
                expression(formula),
                ratio.map(Ratio::numerator).orElse(null),
                ratio.map(Ratio::denominator).orElse(null),
                factor(formula),
                formula.composition().name(),
                calculation.flatMap(Calculation::weight).map(Input::code).orElse(null),
                rows(formula),
                from,
                reason,
                version));
    }

    private static @Nullable String expression(Formula formula) {
        if (formula instanceof Ratio ratio) {
            return "pembilang / penyebut * " + ratio.factor().toPlainString();
        }
        return ((Calculation) formula).arithmetic() instanceof Expression expression ? expression.text() : null;
    }

    private static @Nullable String factor(Formula formula) {
        if (formula instanceof Ratio ratio) {
            return written(ratio.factor());
        }
        return ((Calculation) formula).arithmetic() instanceof CompositeIndex index ? written(index.factor()) : null;
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
                dimension == null ? null : written(dimension.weight()),
                dimension == null ? null : dimension.mayNotApply());
    }

    /** As an Indonesian types it. */
    private static String written(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
