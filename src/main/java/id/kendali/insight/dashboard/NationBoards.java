package id.kendali.insight.dashboard;

import id.kendali.engine.indicator.Catalogue;
import id.kendali.engine.indicator.Figure;
import id.kendali.engine.indicator.Figures;
import id.kendali.engine.indicator.Indicator;
import id.kendali.engine.indicator.Standing;
import id.kendali.insight.dashboard.NationBoard.Row;
import id.kendali.platform.calendar.Period;
import id.kendali.platform.calendar.PeriodType;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.organisation.Units;
import id.kendali.platform.ui.NotFound;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the nation's page: figures of regions, never the records behind them. */
@Component
@Transactional(readOnly = true)
class NationBoards {

    private final Catalogue catalogue;
    private final Figures figures;
    private final Units units;
    private final NationMapDrawing drawing;
    private final Clock clock;

    NationBoards(Catalogue catalogue, Figures figures, Units units, NationMapDrawing drawing, Clock clock) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.units = units;
        this.drawing = drawing;
        this.clock = clock;
    }

    NationBoard of(NationFilter filter) {
        String code = Optional.ofNullable(filter.indicator()).orElse(RegionBoards.INDICATOR);
        Indicator newest = catalogue.indicator(code).orElseThrow(() -> new NotFound("indicator " + code));
        List<Period> periods = figures.periods(code);
        Period period = Optional.ofNullable(filter.period())
                .filter(periods::contains)
                .or(() -> periods.stream().findFirst())
                .orElseGet(this::firstOfTheYear);
        Period compared = Periods.compared(filter.compared(), periods, period);
        Indicator indicator = catalogue.indicator(code, period).orElse(newest);
        List<Unit> offices = units.regionalOffices();
        List<Row> rows = rows(indicator, offices, period, compared).stream()
                .sorted(filter.comparator(worstFirst(indicator)))
                .toList();
        UUID nation = Objects.requireNonNull(offices.get(0).parent()).value();
        Figure figure =
                nation(indicator, nation, period).orElseThrow(() -> new NotFound("figure of the nation for " + code));
        return new NationBoard(
                indicator,
                period,
                periods.isEmpty() ? List.of(period) : periods,
                compared,
                figure,
                compared == null ? null : nation(indicator, nation, compared).orElse(null),
                rows,
                drawing.draw(offices),
                freshAt(figure, rows));
    }

    private Period firstOfTheYear() {
        return Period.checkpoint(Year.now(clock).getValue(), PeriodType.B03);
    }

    private Optional<Figure> nation(Indicator indicator, UUID nation, Period period) {
        return figures.find(
                indicator.code(), nation, period, indicator.defaultVariant().code());
    }

    private List<Row> rows(Indicator indicator, List<Unit> offices, Period period, @Nullable Period compared) {
        Map<UUID, Figure> now = byOffice(indicator.code(), period);
        Map<UUID, Figure> before = compared == null ? Map.of() : byOffice(indicator.code(), compared);
        List<BigDecimal> complete = now.values().stream()
                .filter(Row::isComplete)
                .map(Figure::value)
                .sorted(indicator.worstFirst().reversed())
                .toList();
        return offices.stream()
                .map(office -> {
                    Figure figure = now.get(office.id().value());
                    return new Row(
                            office,
                            figure,
                            figure == null ? Standing.NOT_MEASURED : indicator.standing(figure.value()),
                            Row.isComplete(figure) ? rank(complete, figure) : null,
                            before.get(office.id().value()));
                })
                .toList();
    }

    /** Equal figures share a rank. */
    private static int rank(List<BigDecimal> bestFirst, Figure figure) {
        int rank = 1;
        for (BigDecimal value : bestFirst) {
            if (figure.value() != null && value.compareTo(figure.value()) == 0) {
                break;
            }
            rank++;
        }
        return rank;
    }

    private Map<UUID, Figure> byOffice(String indicator, Period period) {
        return figures.ofRegions(indicator, period).stream()
                .collect(Collectors.toMap(Figure::unit, Function.identity()));
    }

    private static Comparator<Row> worstFirst(Indicator indicator) {
        return Comparator.comparing(Row::value, Comparator.nullsLast(indicator.worstFirst()));
    }

    private Instant freshAt(Figure nation, List<Row> rows) {
        return Stream.concat(Stream.of(nation), rows.stream().map(Row::figure))
                .filter(Objects::nonNull)
                .map(Figure::computedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseGet(clock::instant);
    }
}
