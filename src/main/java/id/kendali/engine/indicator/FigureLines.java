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

    /** Every indicator with its latest figures: of all regions, of the region, or of the own unit. */
    List<FigureLine> latest(SignedIn me) {
        return catalogue.indicators().stream()
                .flatMap(indicator -> {
                    Period period = locator.latestPeriod(indicator.code());
                    return me.position().kind().reach() == Reach.NATION
                            ? ofNation(indicator, period)
                            : locator.home(me).stream().flatMap(unit -> of(indicator, unit, period).stream());
                })
                .toList();
    }

    /** A region's figures in all variants, or a unit's own. */
    List<FigureLine> of(Indicator indicator, Unit unit, Period period) {
        UUID id = unit.id().value();
        Stream<Figure> all = unit.isRegionalOffice()
                ? figures.regionVariants(indicator.code(), id, period).stream()
                : Stream.ofNullable(
                        figures.ofUnits(indicator.code(), List.of(id), period).get(id));
        return all.flatMap(figure -> line(indicator, figure, unit).stream()).toList();
    }

    private Stream<FigureLine> ofNation(Indicator indicator, Period period) {
        return figures.ofRegions(indicator.code(), period).stream()
                .flatMap(figure -> units.find(new UnitId(figure.unit()), period.end()).stream()
                        .flatMap(office -> line(indicator, figure, office).stream()));
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
