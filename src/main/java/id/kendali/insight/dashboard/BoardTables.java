package id.kendali.insight.dashboard;

import id.kendali.engine.indicator.Figure;
import id.kendali.engine.indicator.Standing;
import id.kendali.insight.dashboard.RegionBoard.VariantRow;
import id.kendali.insight.dashboard.RegionBoards.UnitDetails;
import id.kendali.insight.dashboard.RegionUnits.UnitRow;
import id.kendali.insight.dashboard.UnitBoard.PlacedIndicator;
import id.kendali.platform.exchange.ExportTable;
import id.kendali.platform.exchange.Exporter;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** The pages of a region and of a unit as tables: the indicators with their targets, then the units, the worst first. */
@Component
class BoardTables {

    private static final int DECIMALS = 2;

    private final Exporter exporter;
    private final MessageSource messages;
    private final PeriodChoices periods;

    BoardTables(Exporter exporter, MessageSource messages, PeriodChoices periods) {
        this.exporter = exporter;
        this.messages = messages;
        this.periods = periods;
    }

    View region(RegionBoard board, UnitDetails details) {
        List<BoardLine> lines = Stream.of(
                        board.variants().stream().map(this::variant),
                        board.others().stream().map(row -> line("dashboard.indicators", row)),
                        board.risks().stream().map(row -> line("dashboard.risks", row)),
                        board.units().worstFirst().stream().map(row -> unit(board, row, details)))
                .flatMap(all -> all)
                .toList();
        return exporter.xlsx(table("dashboard.region.export", board.office().name(), lines)
                .filter("dashboard.period", periods.name(board.period())));
    }

    View unit(UnitBoard board) {
        List<BoardLine> lines = Stream.of(
                        Stream.of(line("dashboard.indicators.unit", board.main())),
                        board.others().stream()
                                .map(PlacedIndicator::row)
                                .map(row -> line("dashboard.indicators.unit", row)),
                        board.risks().stream().map(row -> line("dashboard.risks", row)))
                .flatMap(all -> all)
                .toList();
        return exporter.xlsx(table("dashboard.unit.export", board.unit().name(), lines)
                .filter("dashboard.period", periods.name(board.period())));
    }

    private static ExportTable<BoardLine> table(String titleKey, String name, List<BoardLine> lines) {
        return ExportTable.<BoardLine>titled(titleKey, name)
                .source("dashboard.export.source")
                .text("dashboard.export.section", BoardLine::section)
                .text("dashboard.code", BoardLine::code)
                .text("dashboard.export.name", BoardLine::name)
                .text("dashboard.period", BoardLine::period)
                .text("dashboard.export.unit", BoardLine::unit)
                .decimal("dashboard.target", DECIMALS, BoardLine::target)
                .text("dashboard.export.target", BoardLine::source)
                .decimal("dashboard.realised", DECIMALS, BoardLine::value)
                .percent("dashboard.achievement", DECIMALS, BoardLine::counted)
                .percent("dashboard.export.uncapped", DECIMALS, BoardLine::uncapped)
                .text("dashboard.status", BoardLine::status)
                .text("dashboard.note", BoardLine::note)
                .rows(lines::stream);
    }

    private BoardLine variant(VariantRow way) {
        BoardLine line = line("dashboard.indicators", way.row());
        return new BoardLine(
                line.section(),
                line.code(),
                line.name() + " · " + way.variant().name().here(),
                line.period(),
                line.unit(),
                line.target(),
                line.source(),
                line.value(),
                line.counted(),
                line.uncapped(),
                line.status(),
                line.note());
    }

    private BoardLine line(String sectionKey, IndicatorRow row) {
        Figure figure = row.figure();
        return new BoardLine(
                text(sectionKey),
                row.indicator().number(),
                row.indicator().name().here(),
                periods.name(row.period()),
                row.indicator().unit(),
                row.compared().target().value(),
                row.compared().target().source(),
                figure == null ? null : figure.value(),
                row.compared().counted(),
                row.compared().uncapped(),
                text(standing(row.standing())),
                row.isMeasured() ? row.compared().refusal() : text(row.missingKey()));
    }

    /** What a unit did of what it had to do. */
    private BoardLine unit(RegionBoard board, UnitRow row, UnitDetails details) {
        Figure figure = details.figures().get(row.id());
        BigDecimal value = figure == null ? null : figure.value();
        return new BoardLine(
                text("dashboard.unit"),
                row.unit().code(),
                row.unit().shortName(),
                periods.name(board.period()),
                text("dashboard.export.actions"),
                figure == null ? null : figure.denominator(),
                null,
                figure == null ? null : figure.numerator(),
                value,
                null,
                text(standing(board.indicator().standing(value))),
                details.notes().get(row.id()));
    }

    private static String standing(Standing standing) {
        return "dashboard.standing." + standing;
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
