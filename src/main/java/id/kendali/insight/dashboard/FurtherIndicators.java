package id.kendali.insight.dashboard;

import id.kendali.engine.indicator.Catalogue;
import id.kendali.engine.indicator.Figure;
import id.kendali.engine.indicator.FigureLevel;
import id.kendali.engine.indicator.Figures;
import id.kendali.engine.indicator.Frequency;
import id.kendali.engine.indicator.Indicator;
import id.kendali.engine.indicator.Standing;
import id.kendali.insight.dashboard.RegionBoard.IndicatorColumn;
import id.kendali.insight.dashboard.RegionBoard.IndicatorRow;
import id.kendali.platform.calendar.Period;
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
    private final Definition definition;

    FurtherIndicators(Catalogue catalogue, Figures figures, JsonMapper json) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.definition = read(json);
    }

    /** Which ones, since when, and on what basis. */
    record Definition(LocalDate validFrom, String legalBasis, List<String> indicators) {}

    private static Definition read(JsonMapper json) {
        try (InputStream file =
                new ClassPathResource("definitions/dashboard/further-indicators.json").getInputStream()) {
            return json.readValue(file, Definition.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** One row for each, measured or not, for a unit or the region of an office. */
    List<IndicatorRow> rows(UUID unit, FigureLevel level, LocalDate until) {
        Map<String, List<Figure>> series = figures.series(definition.indicators(), unit, level).stream()
                .filter(Figure::isMeasured)
                .filter(figure -> !figure.period().end().isAfter(until))
                .collect(Collectors.groupingBy(Figure::indicator));
        return definition.indicators().stream()
                .flatMap(code -> catalogue.indicator(code).stream())
                .map(newest -> row(newest, series.getOrDefault(newest.code(), List.of()), until))
                .toList();
    }

    private IndicatorRow row(Indicator newest, List<Figure> measured, LocalDate until) {
        if (measured.isEmpty()) {
            return new IndicatorRow(newest, expected(newest, until), null, Standing.NOT_MEASURED, List.of(), null);
        }
        Figure latest = measured.get(measured.size() - 1);
        Indicator indicator =
                catalogue.indicator(newest.code(), latest.period()).orElse(newest);
        return new IndicatorRow(
                indicator,
                latest.period(),
                latest,
                indicator.standing(latest.value()),
                Sparkline.of(measured),
                measured.size() < 2 ? null : measured.get(measured.size() - 2));
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
