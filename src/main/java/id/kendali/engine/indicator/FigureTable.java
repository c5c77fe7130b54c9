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

    private final Exporter exporter;
    private final FigureText text;

    FigureTable(Exporter exporter, FigureText text) {
        this.exporter = exporter;
        this.text = text;
    }

    View xlsx(Explanation explanation) {
        Ratio ratio = (Ratio) explanation.indicator().formula();
        Figure figure = explanation.figure();
        List<Line> lines =
                explanation.units().stream().flatMap(FigureTable::lines).toList();
        return exporter.xlsx(ExportTable.<Line>titled(
                        "indicator.export.title",
                        explanation.indicator().number(),
                        explanation.subject().shortName(),
                        text.period(figure.period()))
                .filter("indicator.variant", explanation.variant().name().here())
                .filter("indicator.export.figure", figureText(explanation))
                .text("indicator.export.code", line -> line.unit().unit().code())
                .text("indicator.export.unit", line -> line.unit().unit().name())
                .decimal("indicator.export.numerator", 0, line -> line.value(ratio.numerator()))
                .decimal("indicator.export.denominator", 0, line -> line.value(ratio.denominator()))
                .percent(
                        "indicator.export.value",
                        explanation.indicator().decimals(),
                        line -> line.unit().figure().map(Figure::value).orElse(null))
                .text("indicator.export.state", line -> text.say(line.stateKey()))
                .text("indicator.export.row", line -> line.detail(OriginDetails::label))
                .text("indicator.export.reporter", line -> line.actor(OriginDetails::reporter))
                .dateTime("indicator.export.reportedAt", line -> line.at(OriginDetails::reporter))
                .text("indicator.export.verifier", line -> line.actor(OriginDetails::verifier))
                .dateTime("indicator.export.verifiedAt", line -> line.at(OriginDetails::verifier))
                .whole(
                        "indicator.export.evidence",
                        line -> line.detail(details -> details.evidence().size()))
                .rows(lines::stream));
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
                ? Stream.of(new Line(unit, Optional.empty()))
                : unit.rows().stream().map(row -> new Line(unit, Optional.of(row)));
    }

    private record Line(ExplainedUnit unit, Optional<ExplainedRow> row) {

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
