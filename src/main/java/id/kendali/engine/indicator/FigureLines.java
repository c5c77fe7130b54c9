package id.kendali.engine.indicator;

import id.kendali.platform.access.Reach;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.calendar.Period;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.organisation.Units;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists figures for the position that looks at them. */
@Component
@Transactional(readOnly = true)
class FigureLines {

    private final Catalogue catalogue;
    private final Figures figures;
    private final FigureLocator locator;
    private final Units units;
    private final FigureText text;

    FigureLines(Catalogue catalogue, Figures figures, FigureLocator locator, Units units, FigureText text) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.locator = locator;
        this.units = units;
        this.text = text;
    }

    /** Every indicator with its latest figures: of the nation and all regions, of the region, or of the own unit. */
    FigureList latest(SignedIn me) {
        return FigureList.of(lines(me));
    }

    private List<FigureLine> lines(SignedIn me) {
        return catalogue.indicators().stream()
                .flatMap(indicator -> {
                    Period period = locator.latestPeriod(indicator.code());
                    return me.position().kind().reach() == Reach.NATION
                            ? ofNation(indicator, me, period)
                            : locator.home(me).stream().flatMap(unit -> of(indicator, unit, period).stream());
                })
                .toList();
    }

    /** The figures of a region or the nation in all variants, or a unit's own. */
    List<FigureLine> of(Indicator indicator, Unit unit, Period period) {
        UUID id = unit.id().value();
        Stream<Figure> all = Figures.levelOf(unit) != FigureLevel.UNIT
                ? figures.variants(indicator.code(), unit, period).stream()
                : Stream.ofNullable(
                        figures.ofUnits(indicator.code(), List.of(id), period).get(id));
        return all.flatMap(figure -> line(indicator, figure, unit).stream()).toList();
    }

    private Stream<FigureLine> ofNation(Indicator indicator, SignedIn me, Period period) {
        Stream<FigureLine> nation = units.find(new UnitId(me.position().unitId()), period.end()).stream()
                .flatMap(directorate -> of(indicator, directorate, period).stream());
        Stream<FigureLine> regions = figures.ofRegions(indicator.code(), period).stream()
                .flatMap(figure -> units.find(new UnitId(figure.unit()), period.end()).stream()
                        .flatMap(office -> line(indicator, figure, office).stream()));
        return Stream.concat(nation, regions);
    }

    private Optional<FigureLine> line(Indicator indicator, Figure figure, Unit unit) {
        return indicator
                .variant(figure.variant())
                .map(variant -> new FigureLine(
                        indicator,
                        variant,
                        figure,
                        unit,
                        text.value(indicator, figure.value()),
                        text.basis(indicator, figure),
                        text.period(figure.period())));
    }
}
