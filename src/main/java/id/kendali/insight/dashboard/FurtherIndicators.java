package id.kendali.insight.dashboard;

import id.kendali.engine.indicator.Catalogue;
import id.kendali.engine.indicator.Figure;
import id.kendali.engine.indicator.FigureLevel;
import id.kendali.engine.indicator.Figures;
import id.kendali.engine.indicator.Frequency;
import id.kendali.engine.indicator.Indicator;
import id.kendali.governance.performance.PrintedFigure;
import id.kendali.governance.performance.PrintedFigures;
import id.kendali.governance.performance.Yardstick;
import id.kendali.insight.dashboard.RegionBoard.IndicatorColumn;
import id.kendali.platform.calendar.Period;
import id.kendali.platform.organisation.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The indicators that boards show beside the main one, each in its latest period up to a day, because they are not measured at the
 * same times. Which ones, a definition says.
 */
@Component
class FurtherIndicators {

    private final Catalogue catalogue;
    private final Figures figures;
    private final PrintedFigures documents;
    private final Definition definition;

    FurtherIndicators(Catalogue catalogue, Figures figures, PrintedFigures documents, JsonMapper json) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.documents = documents;
        this.definition = read(json);
    }

    /** Which ones, since when, and on what basis. */
    record Definition(
            LocalDate validFrom, String legalBasis, List<String> indicators, List<String> risks, String budget) {}

    /** What boards show: one row for each, measured or not. */
    record Latest(List<IndicatorRow> indicators, List<IndicatorRow> risks) {}

    private static Definition read(JsonMapper json) {
        try (InputStream file =
                new ClassPathResource("definitions/dashboard/further-indicators.json").getInputStream()) {
            return json.readValue(file, Definition.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What documents print about them for a region; none for a unit, about which they print nothing. */
    Printed printed(Unit region) {
        return new Printed(documents.of(region.id(), definition.indicators()));
    }

    /** What of the budget was spent in earlier years, as printed. */
    List<PrintedFigure> spending(Printed printed) {
        return printed.years(definition.budget());
    }

    /** For a unit, or for the region of an office, up to a day. */
    Latest latest(Unit unit, FigureLevel level, LocalDate until, Yardstick yardstick, Printed printed) {
        Map<String, List<Figure>> series = figures
                .series(
                        Stream.concat(definition.indicators().stream(), definition.risks().stream())
                                .toList(),
                        unit.id().value(),
                        level)
                .stream()
                .filter(figure -> !figure.period().end().isAfter(until))
                .collect(Collectors.groupingBy(Figure::indicator));
        Function<List<String>, List<IndicatorRow>> rows = codes -> codes.stream()
                .flatMap(code -> catalogue.indicator(code).stream())
                .map(newest ->
                        row(newest, unit, series.getOrDefault(newest.code(), List.of()), until, yardstick, printed))
                .toList();
        return new Latest(rows.apply(definition.indicators()), rows.apply(definition.risks()));
    }

    private IndicatorRow row(
            Indicator newest, Unit unit, List<Figure> series, LocalDate until, Yardstick yardstick, Printed printed) {
        List<Figure> measured = series.stream().filter(Figure::isMeasured).toList();
        if (measured.isEmpty()) {
            Period period = expected(newest, until);
            Figure none = series.stream()
                    .filter(figure -> figure.period().equals(period))
                    .findFirst()
                    .orElse(null);
            return new IndicatorRow(
                    newest,
                    unit,
                    period,
                    none,
                    yardstick.compare(newest, period.calendarYear(), null),
                    List.of(),
                    null,
                    printed.of(newest.code(), period));
        }
        Figure latest = measured.get(measured.size() - 1);
        Indicator indicator =
                catalogue.indicator(newest.code(), latest.period()).orElse(newest);
        return new IndicatorRow(
                indicator,
                unit,
                latest.period(),
                latest,
                yardstick.compare(indicator, latest.period().calendarYear(), latest.value()),
                Sparkline.of(indicator, measured),
                measured.size() < 2 ? null : measured.get(measured.size() - 2),
                null);
    }

    private static Period expected(Indicator indicator, LocalDate until) {
        return Period.containing(
                indicator.frequency().orElse(Frequency.YEAR).types().iterator().next(), until);
    }

    /** One column for each of the rows that any unit has a figure for. */
    List<IndicatorColumn> columns(List<IndicatorRow> rows, Collection<UUID> units) {
        Map<String, Period> periods = new LinkedHashMap<>();
        rows.stream()
                .filter(IndicatorRow::isMeasured)
                .forEach(row -> periods.put(row.indicator().code(), row.period()));
        Map<String, Map<UUID, Figure>> byIndicator = figures.ofUnits(periods, units).stream()
                .filter(Figure::isMeasured)
                .collect(Collectors.groupingBy(
                        Figure::indicator, Collectors.toMap(Figure::unit, Function.identity(), (one, other) -> one)));
        return rows.stream()
                .flatMap(row ->
                        Optional.ofNullable(byIndicator.get(row.indicator().code()))
                                .map(known -> new IndicatorColumn(row.indicator(), row.period(), known))
                                .stream())
                .toList();
    }
}
