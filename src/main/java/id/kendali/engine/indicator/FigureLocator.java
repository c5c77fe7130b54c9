package id.kendali.engine.indicator;

import id.kendali.engine.indicator.Variant.Counts;
import id.kendali.platform.access.Reach;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.calendar.Period;
import id.kendali.platform.calendar.PeriodType;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.organisation.Units;
import id.kendali.platform.ui.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Completes what an address leaves open with what the position would look at first, and refuses what it may not see. */
@Component
class FigureLocator {

    private static final List<PeriodType> CHECKPOINTS =
            List.of(PeriodType.B03, PeriodType.B06, PeriodType.B09, PeriodType.B12);

    private final Catalogue catalogue;
    private final Figures figures;
    private final Units units;
    private final Clock clock;

    FigureLocator(Catalogue catalogue, Figures figures, Units units, Clock clock) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.units = units;
        this.clock = clock;
    }

    FigureAddress address(FigureQuery query, SignedIn me) {
        String code = catalogue
                .indicator(query.indicator())
                .map(Indicator::code)
                .orElseThrow(() -> new NotFound("indicator " + query.indicator()));
        Unit unit = unit(query.unit(), me);
        Period period = query.period().orElseGet(() -> latestPeriod(code, unit));
        Indicator indicator = catalogue.indicator(code, period).orElseThrow(() -> new NotFound(code + " in " + period));
        String variant = query.varian() != null && !query.varian().isBlank()
                ? query.varian()
                : firstVisible(indicator, unit, period).code();
        return new FigureAddress(code, unit.code(), period, variant);
    }

    /** The unit whose figures the position looks at first: its region's office, or its own unit. */
    Optional<Unit> home(SignedIn me) {
        boolean region = me.position().kind().reach() == Reach.REGION;
        UUID unit = region ? me.position().regionId() : me.position().unitId();
        return units.find(new UnitId(unit)).filter(home -> isReached(home, me));
    }

    /** The latest period with figures, or the one that is running. */
    Period latestPeriod(String indicator) {
        return figures.periods(indicator).stream().findFirst().orElseGet(() -> running(indicator));
    }

    private Period running(String indicator) {
        LocalDate today = LocalDate.now(clock);
        return catalogue
                .indicator(indicator)
                .flatMap(Indicator::frequency)
                .filter(frequency -> frequency != Frequency.CHECKPOINT)
                .map(frequency -> Period.containing(frequency.types().iterator().next(), today))
                .orElseGet(() -> Period.checkpoint(today.getYear(), CHECKPOINTS.get((today.getMonthValue() - 1) / 3)));
    }

    /** The units that an explanation opens. */
    Opened opened(FigureQuery query) {
        if (query.opensAll()) {
            return Opened.ALL;
        }
        return Optional.ofNullable(query.buka())
                .flatMap(units::findByCode)
                .map(unit -> Opened.unit(unit.id().value()))
                .orElse(Opened.NONE);
    }

    private Period latestPeriod(String indicator, Unit unit) {
        String variant =
                catalogue.indicator(indicator).orElseThrow().defaultVariant().code();
        List<Figure> series = figures.series(indicator, unit.id().value(), variant);
        return series.isEmpty()
                ? latestPeriod(indicator)
                : series.get(series.size() - 1).period();
    }

    /** The unit of a code, if the position may see figures of it; without one the unit that it looks at first. */
    Unit unit(@Nullable String code, SignedIn me) {
        return (code == null ? home(me) : units.findByCode(code).filter(unit -> isReached(unit, me)))
                .orElseThrow(() -> new NotFound("figures of " + code));
    }

    private static boolean isReached(Unit unit, SignedIn me) {
        return me.reaches(unit.id().value())
                || (Figures.levelOf(unit) != FigureLevel.UNIT && me.may(Right.READ_NATION));
    }

    /** The operator of a regional office sees the office alone, not the region. */
    private Variant firstVisible(Indicator indicator, Unit unit, Period period) {
        if (Figures.levelOf(unit) == FigureLevel.UNIT) {
            return indicator.defaultVariant();
        }
        return figures.variants(indicator.code(), unit, period).stream()
                .findFirst()
                .flatMap(figure -> indicator.variant(figure.variant()))
                .or(() -> indicator.variants().stream()
                        .filter(variant -> variant.counts() == Counts.REGIONAL_OFFICE_ONLY)
                        .findFirst())
                .orElseGet(indicator::defaultVariant);
    }
}
