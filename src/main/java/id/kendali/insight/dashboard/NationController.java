package id.kendali.insight.dashboard;

import id.kendali.engine.indicator.Catalogue;
import id.kendali.engine.indicator.Figure;
import id.kendali.engine.indicator.Figures;
import id.kendali.engine.indicator.Indicator;
import id.kendali.engine.indicator.Standing;
import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.calendar.Period;
import id.kendali.platform.calendar.PeriodType;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.organisation.Units;
import id.kendali.platform.ui.Pager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All regions, aggregated: the directorate general sees figures, not the records behind them. */
@Controller
class NationController {

    private final Catalogue catalogue;
    private final Figures figures;
    private final Units units;
    private final Clock clock;

    NationController(Catalogue catalogue, Figures figures, Units units, Clock clock) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.units = units;
        this.clock = clock;
    }

    /** A region with its figure; none if it has not reported. */
    record Row(Unit office, @Nullable Figure figure, Standing standing) {

        @Nullable
        BigDecimal value() {
            return figure == null ? null : figure.value();
        }
    }

    @Requires(Right.READ_NATION)
    @GetMapping("/nasional")
    String nation(Model model) {
        Period period = figures.periods(RegionBoards.INDICATOR).stream()
                .findFirst()
                .orElseGet(() -> Period.checkpoint(Year.now(clock).getValue(), PeriodType.B03));
        Indicator indicator =
                catalogue.indicator(RegionBoards.INDICATOR, period).orElseThrow();
        Map<UUID, Figure> known = figures.ofRegions(RegionBoards.INDICATOR, period).stream()
                .collect(Collectors.toMap(Figure::unit, Function.identity()));
        List<Row> rows = units.regionalOffices().stream()
                .map(office -> row(office, known.get(office.id().value()), indicator))
                .sorted(Comparator.comparing(Row::value, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        model.addAttribute("rows", rows);
        model.addAttribute("pager", Pager.all(rows.size()));
        model.addAttribute("indicator", indicator);
        model.addAttribute("period", period);
        return "insight/dashboard/nation";
    }

    private static Row row(Unit office, @Nullable Figure figure, Indicator indicator) {
        return new Row(office, figure, figure == null ? Standing.NOT_MEASURED : indicator.standing(figure.value()));
    }
}
