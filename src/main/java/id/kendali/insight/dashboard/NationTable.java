package id.kendali.insight.dashboard;

import id.kendali.engine.indicator.Figure;
import id.kendali.insight.dashboard.NationBoard.Row;
import id.kendali.platform.exchange.ExportTable;
import id.kendali.platform.exchange.Exporter;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** The nation's page as a table: one row per region, in the order of the page. */
@Component
class NationTable {

    private final Exporter exporter;
    private final PeriodChoices periods;
    private final MessageSource messages;

    NationTable(Exporter exporter, PeriodChoices periods, MessageSource messages) {
        this.exporter = exporter;
        this.periods = periods;
        this.messages = messages;
    }

    View xlsx(NationBoard board) {
        int decimals = board.indicator().decimals();
        ExportTable<Row> table = ExportTable.<Row>titled(
                        "dashboard.nation.export", board.indicator().number())
                .filter("dashboard.indicator", board.indicator().name().here())
                .filter("dashboard.period", periods.name(board.period()));
        if (board.compared() != null) {
            table.filter("dashboard.nation.compared", periods.name(board.compared()));
        }
        return exporter.xlsx(table.source("dashboard.nation.export.source")
                .whole("dashboard.nation.rank", Row::rank)
                .text("dashboard.nav.region", row -> row.office().shortName())
                .decimal("dashboard.realised", decimals, Row::value)
                .decimal("dashboard.nation.change", decimals, Row::change)
                .whole("dashboard.nation.counted.head", figure(Figure::unitsCounted))
                .whole("dashboard.nation.expected.head", figure(Figure::unitsExpected))
                .text(
                        "dashboard.status",
                        row -> messages.getMessage(
                                "dashboard.standing." + row.standing(), null, LocaleContextHolder.getLocale()))
                .rows(() -> board.rows().stream()));
    }

    private static Function<Row, @Nullable Integer> figure(Function<Figure, Integer> part) {
        return row -> row.figure() == null ? null : part.apply(row.figure());
    }
}
