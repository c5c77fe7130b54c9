package id.kendali.insight.dashboard;

import id.kendali.engine.indicator.Figure;
import id.kendali.engine.indicator.Indicator;
import id.kendali.insight.dashboard.RegionBoard.IndicatorColumn;
import id.kendali.insight.dashboard.RegionUnits.UnitRow;
import id.kendali.platform.ui.Formats;
import id.kendali.platform.ui.HeatRow;
import id.kendali.platform.ui.Status;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The matrix of a region: its units, over the year's checkpoints and the further indicators that any unit has. */
@Component
class UnitHeat {

    private final Formats formats;

    UnitHeat(Formats formats) {
        this.formats = formats;
    }

    List<HeatRow> of(RegionBoard board) {
        return board.units().shown().stream()
                .map(row -> new HeatRow(
                        row.unit().shortName(),
                        "/satuan-kerja/%s?periode=%s".formatted(row.unit().code(), board.period()),
                        Stream.concat(checkpoints(board, row), further(board, row))
                                .toList()))
                .toList();
    }

    private Stream<HeatRow.Cell> checkpoints(RegionBoard board, UnitRow row) {
        return board.byCheckpoint().keySet().stream()
                .map(checkpoint ->
                        cell(board.indicator(), board.at(checkpoint, row.unit()), board.href(row.unit(), checkpoint)));
    }

    private Stream<HeatRow.Cell> further(RegionBoard board, UnitRow row) {
        return board.columns().stream().map(column -> cell(column, row));
    }

    private HeatRow.Cell cell(IndicatorColumn column, UnitRow row) {
        return cell(column.indicator(), column.of(row.unit()), column.href(row.unit()));
    }

    private HeatRow.Cell cell(Indicator indicator, @Nullable Figure figure, String href) {
        return new HeatRow.Cell(
                figure == null || !figure.isMeasured() ? null : formats.number(figure.value(), indicator.decimals()),
                href,
                switch (indicator.standing(figure == null ? null : figure.value())) {
                    case FAR_BELOW -> Status.BAD;
                    case BELOW -> Status.WARN;
                    default -> Status.NONE;
                });
    }
}
