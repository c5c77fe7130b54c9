package id.kendali.engine.indicator;

import id.kendali.platform.calendar.Period;
import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.organisation.Units;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads figures within the running scope. What was never computed is answered as "not measured", so that readers never
 * have to decide what absence means; what the scope may not see is answered by nothing.
 */
@Component
@Transactional(readOnly = true)
public class Figures {

    private final FigureRows rows;
    private final Catalogue catalogue;
    private final Regions regions;
    private final Units units;
    private final FigureHistory history;
    private final VariantRulings rulings;

    Figures(
            FigureRows rows,
            Catalogue catalogue,
            Regions regions,
            Units units,
            FigureHistory history,
            VariantRulings rulings) {
        this.rows = rows;
        this.catalogue = catalogue;
        this.regions = regions;
        this.units = units;
        this.history = history;
        this.rulings = rulings;
    }

    /**
     * The figure of a unit, of its region if the unit is a regional office, or of the nation if it is the directorate.
     *
     * @return empty if the indicator, the unit or the variant does not exist, or if the scope may not see it
     */
    public Optional<Figure> find(String indicator, UUID unit, Period period, String variant) {
        return units.find(new UnitId(unit), period.end())
                .flatMap(known -> levelOf(known) != FigureLevel.UNIT
                        ? variants(indicator, known, period).stream()
                                .filter(figure -> figure.variant().equals(variant))
                                .findFirst()
                        : Optional.ofNullable(
                                ofUnits(indicator, List.of(unit), period).get(unit)));
    }

    /** The figure of a region in the variant that leads. */
    public Optional<Figure> region(String indicator, UUID office, Period period) {
        return regionVariants(indicator, office, period).stream().findFirst();
    }

    public Optional<Figure> region(String indicator, UUID office, Period period, String variant) {
        return regionVariants(indicator, office, period).stream()
                .filter(figure -> figure.variant().equals(variant))
                .findFirst();
    }

    /** The figures of a region in all variants: the one that was decided for first, else in the order of the catalogue. */
    public List<Figure> regionVariants(String indicator, UUID office, Period period) {
        return variants(indicator, office, FigureLevel.REGION, period);
    }

    /** The figures in all variants of the region of an office, or of the nation for the directorate. */
    List<Figure> variants(String indicator, Unit office, Period period) {
        return variants(indicator, office.id().value(), levelOf(office), period);
    }

    private List<Figure> variants(String indicator, UUID office, FigureLevel level, Period period) {
        FigureKey key = new FigureKey(indicator, office, level, period);
        return catalogue
                .indicator(indicator, period)
                .map(known -> completed(key, known, rows.of(key)))
                .orElse(List.of());
    }

    /** Every figure of a region over all periods: one question for a page that shows several of them. */
    public RegionCourse regionCourse(String indicator, UUID office) {
        return new RegionCourse(indicator, office, rows.series(List.of(indicator), office, FigureLevel.REGION));
    }

    /** The figures in all variants as {@link #regionVariants(String, UUID, Period)} orders them. */
    public List<Figure> regionVariants(RegionCourse course, Period period) {
        return catalogue
                .indicator(course.indicator(), period)
                .map(known -> completed(
                        new FigureKey(course.indicator(), course.office(), FigureLevel.REGION, period),
                        known,
                        course.at(period)))
                .orElse(List.of());
    }

    /** A figure for each variant, those that were never computed included. */
    private List<Figure> completed(FigureKey key, Indicator known, List<Figure> figures) {
        Map<String, Figure> computed = byVariant(figures);
        List<Variant> variants = rulings.ordered(known, key.unit());
        List<Unit> all = variants.stream().map(Variant::code).allMatch(computed::containsKey)
                ? List.of()
                : regions.unitsOf(key.unit(), key.period().end());
        return variants.stream()
                .map(variant -> Optional.ofNullable(computed.get(variant.code()))
                        .orElseGet(() -> Figure.notMeasured(
                                key, known, variant, variant.of(all).size())))
                .filter(Figures::isVisible)
                .toList();
    }

    /** Each unit's own figure; units that the scope does not see are left out. */
    public Map<UUID, Figure> ofUnits(String indicator, Collection<UUID> all, Period period) {
        return ofUnits(indicator, all, List.of(period)).getOrDefault(period, Map.of());
    }

    /** The same for several periods; those before the indicator's first version are left out. */
    public Map<Period, Map<UUID, Figure>> ofUnits(String indicator, Collection<UUID> all, Collection<Period> periods) {
        Map<Period, Map<UUID, Figure>> byPeriod = new LinkedHashMap<>();
        for (Period period : periods) {
            catalogue.indicator(indicator, period).ifPresent(known -> {
                Map<UUID, Figure> figures = byPeriod.computeIfAbsent(period, each -> new HashMap<>());
                for (UUID unit : all) {
                    FigureKey key = new FigureKey(indicator, unit, FigureLevel.UNIT, period);
                    Figure none = Figure.notMeasured(key, known, known.defaultVariant(), 1);
                    if (isVisible(none)) {
                        figures.put(unit, none);
                    }
                }
            });
        }
        rows.ofUnits(indicator, all, byPeriod.keySet())
                .forEach(figure -> byPeriod.get(figure.period()).put(figure.unit(), figure));
        return byPeriod;
    }

    /** What each unit reached; those without a value are left out. */
    public Map<UUID, BigDecimal> valuesOfUnits(String indicator, Collection<UUID> all, Period period) {
        return rows.valuesOfUnits(indicator, all, period);
    }

    /** A unit's figures, those of its region if it is a regional office, or of the nation, over all periods, the earliest first. */
    public List<Figure> series(String indicator, UUID unit, String variant) {
        FigureLevel level = units.find(new UnitId(unit)).map(Figures::levelOf).orElse(FigureLevel.UNIT);
        return series(indicator, unit, level, variant);
    }

    /** The same for one level: a regional office has figures of its own besides those of its region. */
    public List<Figure> series(String indicator, UUID unit, FigureLevel level, String variant) {
        return rows.series(indicator, unit, level, variant);
    }

    /** The figures of several indicators at one level, in the variant that leads, over all periods, the earliest first. */
    public List<Figure> series(Collection<String> indicators, UUID unit, FigureLevel level) {
        Map<String, String> leading = level == FigureLevel.REGION ? rulings.leading(unit) : Map.of();
        return rows.series(indicators, unit, level).stream()
                .filter(figure -> catalogue
                        .indicator(figure.indicator(), figure.period())
                        .map(known -> leading.getOrDefault(
                                known.code(), known.defaultVariant().code()))
                        .filter(figure.variant()::equals)
                        .isPresent())
                .toList();
    }

    /** The figures of units for several indicators, each for a period of its own; what was never computed is left out. */
    public List<Figure> ofUnits(Map<String, Period> periods, Collection<UUID> all) {
        return periods.isEmpty() ? List.of() : rows.ofUnits(periods, all);
    }

    /** The figures of all regions that the scope may see, in the first variant, the worst first. */
    public List<Figure> ofRegions(String indicator, Period period) {
        return catalogue
                .indicator(indicator, period)
                .map(known ->
                        ofRegions(indicator, period, known.defaultVariant().code()))
                .orElse(List.of());
    }

    List<Figure> ofRegions(String indicator, Period period, String variant) {
        return catalogue
                .indicator(indicator, period)
                .map(known -> rows.ofRegions(indicator, period, variant).stream()
                        .sorted(Comparator.comparing(Figure::value, Comparator.nullsLast(known.worstFirst())))
                        .toList())
                .orElse(List.of());
    }

    /** What the figure was before, out of the ledger: newest first, the present computation included. */
    public List<PastComputation> history(Figure figure) {
        return history.of(figure);
    }

    /** The indicators of which the scope sees any figure with a value. */
    Set<String> measured() {
        return rows.measured();
    }

    /** Periods for which the scope sees any figure, the latest first. */
    public List<Period> periods(String indicator) {
        return rows.periods(indicator);
    }

    /** What the figures that a unit is looked up for speak about. */
    static FigureLevel levelOf(Unit unit) {
        return switch (unit.type()) {
            case DITJEN -> FigureLevel.NATION;
            case KANWIL -> FigureLevel.REGION;
            default -> FigureLevel.UNIT;
        };
    }

    private static Map<String, Figure> byVariant(List<Figure> figures) {
        Map<String, Figure> byVariant = new HashMap<>();
        figures.forEach(figure -> byVariant.put(figure.variant(), figure));
        return byVariant;
    }

    /** The rule of the table's policy, for figures that have no row yet. */
    private static boolean isVisible(Figure figure) {
        Optional<Scope> scope = CurrentScope.get();
        if (scope.isEmpty()) {
            return false;
        }
        boolean nation = figure.level() != FigureLevel.UNIT && scope.get().nation();
        return nation
                || scope.get().everything()
                || (scope.get().mayRead(figure.unit())
                        && (figure.unitsExpected() <= 1 || scope.get().reads().size() > 1));
    }
}
