package id.kendali.insight.dashboard;

import id.kendali.engine.indicator.Figure;
import id.kendali.insight.dashboard.RegionBoard.UnitRow;
import id.kendali.platform.exchange.ExportTable;
import id.kendali.platform.exchange.Exporter;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** The region's page as a table: one row per unit, the worst first. */
@Component
class RegionTable {

    private final Exporter exporter;

    RegionTable(Exporter exporter) {
        this.exporter = exporter;
    }

    View xlsx(RegionBoard board) {
        ExportTable<UnitRow> table = ExportTable.<UnitRow>titled(
                        "dashboard.region.export", board.office().name())
                .filter("dashboard.period", board.period().toString())
                .source("dashboard.region.export.source")
                .text("dashboard.unit", row -> row.unit().shortName())
                .decimal("dashboard.realised", 0, figure(Figure::numerator))
                .decimal("dashboard.target", 0, figure(Figure::denominator))
                .percent("dashboard.achievement", board.indicator().decimals(), figure(Figure::value))
                .text("dashboard.note", UnitRow::note)
                .rows(() -> board.worstFirst().stream());
        return exporter.xlsx(table);
    }

    private static Function<UnitRow, @Nullable BigDecimal> figure(Function<Figure, @Nullable BigDecimal> part) {
        return row -> row.figure() == null ? null : part.apply(row.figure());
    }
}
