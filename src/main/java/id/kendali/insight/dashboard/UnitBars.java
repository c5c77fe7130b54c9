package id.kendali.insight.dashboard;

import id.kendali.engine.indicator.Figure;
import id.kendali.insight.dashboard.RegionUnits.UnitRow;
import id.kendali.platform.ui.Bar;
import id.kendali.platform.ui.Formats;
import id.kendali.platform.ui.Status;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;

/** One bar per unit, the worst on top; only those far below are marked. */
@Component
class UnitBars {

    private final Formats formats;

    UnitBars(Formats formats) {
        this.formats = formats;
    }

    List<Bar> of(RegionBoard board) {
        return board.units().worst().stream().map(row -> bar(board, row)).toList();
    }

    private Bar bar(RegionBoard board, UnitRow row) {
        Figure figure = board.at(board.period(), row.unit());
        boolean measured = figure != null && figure.isMeasured();
        BigDecimal value = figure == null ? null : figure.value();
        return new Bar(
                row.unit().shortName(),
                board.href(row.unit(), board.period()),
                measured ? formats.count(figure.numerator()) + " / " + formats.count(figure.denominator()) : "",
                formats.number(value, board.indicator().decimals()),
                value,
                switch (board.indicator().standing(value)) {
                    case FAR_BELOW -> Status.BAD;
                    case REACHED -> Status.OK;
                    default -> Status.NONE;
                });
    }
}
