package id.kendali.engine.indicator;

import id.kendali.engine.indicator.Explanation.ExplainedRow;
import id.kendali.engine.indicator.Explanation.ExplainedUnit;
import id.kendali.engine.indicator.OriginDetails.OriginStep;
import id.kendali.platform.exchange.ExportTable;
import id.kendali.platform.exchange.Exporter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** The rows of an explanation as a file: one line per unit, or per reported row if a unit has several. */
@Component
class FigureTable {

    private static final int INPUT_DECIMALS = 4;

    private final Exporter exporter;
    private final FigureText text;
    private final FormulaText formulas;

    FigureTable(Exporter exporter, FigureText text, FormulaText formulas) {
        this.exporter = exporter;
        this.text = text;
        this.formulas = formulas;
    }

    View xlsx(Explanation explanation) {
        return explanation.indicator().formula() instanceof Ratio ratio
                ? xlsx(explanation, ratio)
                : xlsx(explanation, (Calculation) explanation.indicator().formula());
    }

    private View xlsx(Explanation explanation, Ratio ratio) {
        List<Line> lines =
                explanation.units().stream().flatMap(FigureTable::lines).toList();
        return exporter.xlsx(reported(titled(explanation)
                        .decimal("indicator.export.numerator", 0, line -> line.value(ratio.numerator()))
                        .decimal("indicator.export.denominator", 0, line -> line.value(ratio.denominator()))
                        .percent(
                                "indicator.export.value",
                                explanation.indicator().decimals(),
                                line -> line.unit().figure().map(Figure::value).orElse(null)))
                .rows(lines::stream));
    }

    /** One line for each input that a row states, so that every number of the formula stands in a line of its own. */
    private View xlsx(Explanation explanation, Calculation calculation) {
        List<Line> lines = explanation.units().stream()
                .flatMap(FigureTable::lines)
                .flatMap(line -> line.perInput(calculation.inputs()))
                .toList();
        return exporter.xlsx(reported(titled(explanation)
                        .decimal(
                                "indicator.export.unitValue",
                                explanation.indicator().decimals(),
                                line -> line.unit().figure().map(Figure::value).orElse(null))
                        .text(
                                "indicator.export.input",
                                line -> line.input().map(formulas::name).orElse(null))
                        .decimal("indicator.export.inputValue", INPUT_DECIMALS, Line::inputValue)
                        .text("indicator.export.notApplicable", Line::notApplicable))
                .rows(lines::stream));
    }

    private ExportTable<Line> titled(Explanation explanation) {
        return ExportTable.<Line>titled(
                        "indicator.export.title",
                        explanation.indicator().number(),
                        explanation.subject().shortName(),
                        text.period(explanation.figure().period()))
                .filter("indicator.variant", explanation.variant().name().here())
                .filter("indicator.export.figure", figureText(explanation))
                .filter(
                        "indicator.export.formula",
                        formulas.words(explanation.indicator().formula()))
                .text("indicator.export.code", line -> line.unit().unit().code())
                .text("indicator.export.unit", line -> line.unit().unit().name());
    }

    private ExportTable<Line> reported(ExportTable<Line> table) {
        return table.text("indicator.export.state", line -> text.say(line.stateKey()))
                .text("indicator.export.row", line -> line.detail(OriginDetails::label))
                .text("indicator.export.reporter", line -> line.actor(OriginDetails::reporter))
                .dateTime("indicator.export.reportedAt", line -> line.at(OriginDetails::reporter))
                .text("indicator.export.verifier", line -> line.actor(OriginDetails::verifier))
                .dateTime("indicator.export.verifiedAt", line -> line.at(OriginDetails::verifier))
                .whole(
                        "indicator.export.evidence",
                        line -> line.detail(details -> details.evidence().size()));
    }

    private String figureText(Explanation explanation) {
        Figure figure = explanation.figure();
        return figure.isMeasured()
                ? text.value(explanation.indicator(), figure.value()) + " ("
                        + text.basis(explanation.indicator(), figure) + ")"
                : text.basis(explanation.indicator(), figure);
    }

    private static Stream<Line> lines(ExplainedUnit unit) {
        return unit.rows().isEmpty()
                ? Stream.of(new Line(unit, Optional.empty(), Optional.empty()))
                : unit.rows().stream().map(row -> new Line(unit, Optional.of(row), Optional.empty()));
    }

    private record Line(ExplainedUnit unit, Optional<ExplainedRow> row, Optional<Input> input) {

        /** The same once for each input that its row states; once without one if it has no row. */
        Stream<Line> perInput(List<Input> inputs) {
            return row.isEmpty()
                    ? Stream.of(this)
                    : inputs.stream()
                            .filter(one -> row.get().states(one.code()))
                            .map(one -> new Line(unit, row, Optional.of(one)));
        }

        @Nullable
        BigDecimal inputValue() {
            return input.map(one -> value(one.code())).orElse(null);
        }

        @Nullable
        String notApplicable() {
            return input.flatMap(one -> row.flatMap(reported -> reported.stated().stream()
                            .filter(value -> value.measure().equals(one.code()))
                            .map(MeasureValue::notApplicable)
                            .filter(java.util.Objects::nonNull)
                            .findFirst()))
                    .orElse(null);
        }

        @Nullable
        BigDecimal value(String measure) {
            return row.map(reported -> reported.value(measure)).orElse(null);
        }

        String stateKey() {
            if (unit.figure().isEmpty()) {
                return "indicator.export.state.hidden";
            }
            return unit.hasReported() ? "indicator.export.state.counted" : "indicator.export.state.notReported";
        }

        <T> @Nullable T detail(Function<OriginDetails, @Nullable T> part) {
            return row.flatMap(ExplainedRow::details).map(part).orElse(null);
        }

        @Nullable
        String actor(Function<OriginDetails, @Nullable OriginStep> step) {
            OriginStep taken = detail(step);
            return taken == null ? null : taken.actor();
        }

        @Nullable
        Instant at(Function<OriginDetails, @Nullable OriginStep> step) {
            OriginStep taken = detail(step);
            return taken == null ? null : taken.at();
        }
    }
}
