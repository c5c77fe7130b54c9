package id.kendali.engine.indicator;

import id.kendali.engine.indicator.Explanation.ExplainedRow;
import id.kendali.engine.indicator.Explanation.ExplainedUnit;
import id.kendali.platform.calendar.Period;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.organisation.Units;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Explains figures within the running scope: what a reader may not see is named, not shown. */
@Component
@Transactional(readOnly = true)
public class Explanations {

    private final Figures figures;
    private final Catalogue catalogue;
    private final MeasureValues values;
    private final StoredInputs inputs;
    private final ExplainedFormulas formulas;
    private final Regions regions;
    private final Units units;
    private final ObjectProvider<MeasureSource> sources;

    Explanations(
            Figures figures,
            Catalogue catalogue,
            MeasureValues values,
            StoredInputs inputs,
            ExplainedFormulas formulas,
            Regions regions,
            Units units,
            ObjectProvider<MeasureSource> sources) {
        this.figures = figures;
        this.catalogue = catalogue;
        this.values = values;
        this.inputs = inputs;
        this.formulas = formulas;
        this.regions = regions;
        this.units = units;
        this.sources = sources;
    }

    /** Explains the figure of a unit, a region or the nation, with no unit opened. */
    public Optional<Explanation> explain(String indicator, UUID unit, Period period, String variant) {
        return explain(indicator, unit, period, variant, Opened.NONE);
    }

    public Optional<Explanation> explain(String indicator, UUID unit, Period period, String variant, Opened opened) {
        return figures.find(indicator, unit, period, variant)
                .flatMap(figure -> catalogue
                        .indicator(indicator, period)
                        .flatMap(known ->
                                known.variant(figure.variant()).map(how -> explain(known, how, figure, opened))));
    }

    /** The reported rows of one unit that its figure of a period reads. */
    public List<ExplainedRow> rows(Indicator indicator, Period period, UUID unit) {
        Set<Slot> slots = Gathered.slots(indicator.formula(), period, inputs);
        if (slots.isEmpty()) {
            return List.of();
        }
        Map<MeasureOrigin, List<MeasureValue>> byOrigin = new LinkedHashMap<>();
        values.of(slots, unit)
                .forEach(value -> byOrigin.computeIfAbsent(value.origin(), origin -> new ArrayList<>())
                        .add(value));
        return byOrigin.entrySet().stream()
                .map(row -> new ExplainedRow(row.getKey(), row.getValue(), details(row.getKey())))
                .toList();
    }

    private Explanation explain(Indicator indicator, Variant variant, Figure figure, Opened opened) {
        Unit subject = units.find(new UnitId(figure.unit()), figure.period().end())
                .or(() -> units.find(new UnitId(figure.unit())))
                .orElseThrow();
        return new Explanation(
                indicator,
                variant,
                figure,
                subject,
                units(indicator, variant, figure, subject, opened),
                indicator.formula() instanceof Calculation
                        ? Optional.of(formulas.of(indicator, FigureKey.of(figure), variant))
                        : Optional.empty());
    }

    private List<ExplainedUnit> units(
            Indicator indicator, Variant variant, Figure figure, Unit subject, Opened opened) {
        return switch (figure.level()) {
            case UNIT -> List.of(explained(indicator, figure, subject, Optional.of(figure), true));
            case REGION -> explainedRegion(indicator, variant, figure, opened);
            case NATION -> explainedNation(indicator, variant, figure);
        };
    }

    private List<ExplainedUnit> explainedNation(Indicator indicator, Variant variant, Figure figure) {
        Period period = figure.period();
        List<Unit> offices = regions.unitsOf(figure.unit(), period.end()).stream()
                .filter(Unit::isRegionalOffice)
                .toList();
        Map<UUID, Figure> own = figures.ofRegions(indicator.code(), period, variant.code()).stream()
                .collect(Collectors.toMap(Figure::unit, region -> region));
        return offices.stream()
                .filter(office -> own.containsKey(office.id().value()))
                .sorted(worstFirst(indicator, own))
                .map(office -> new ExplainedUnit(
                        office, Optional.of(own.get(office.id().value())), false, List.of()))
                .toList();
    }

    private static Comparator<Unit> worstFirst(Indicator indicator, Map<UUID, Figure> own) {
        return Comparator.comparing(
                unit -> Optional.ofNullable(own.get(unit.id().value()))
                        .map(Figure::value)
                        .orElse(null),
                Comparator.nullsLast(indicator.worstFirst()));
    }

    private List<ExplainedUnit> explainedRegion(Indicator indicator, Variant variant, Figure figure, Opened opened) {
        List<Unit> all = regions.unitsOf(figure.unit(), figure.period().end());
        List<UUID> counted = variant.of(all);
        Map<UUID, Figure> own = figures.ofUnits(indicator.code(), counted, figure.period());
        Stream<Unit> ordered = Stream.concat(
                all.stream().filter(unit -> unit.id().value().equals(figure.unit())),
                all.stream()
                        .filter(unit -> !unit.id().value().equals(figure.unit()))
                        .sorted(worstFirst(indicator, own)));
        return ordered.filter(unit -> counted.contains(unit.id().value()))
                .map(unit -> explained(
                        indicator,
                        figure,
                        unit,
                        Optional.ofNullable(own.get(unit.id().value())),
                        opened.includes(unit.id().value())))
                .toList();
    }

    private ExplainedUnit explained(
            Indicator indicator, Figure figure, Unit unit, Optional<Figure> own, boolean opened) {
        return new ExplainedUnit(
                unit,
                own,
                opened,
                opened && own.isPresent()
                        ? rows(indicator, figure.period(), unit.id().value())
                        : List.of());
    }

    private Optional<OriginDetails> details(MeasureOrigin origin) {
        return sources.stream()
                .filter(source -> source.sourceType().equals(origin.sourceType()))
                .findFirst()
                .flatMap(source -> source.explain(origin.sourceId()));
    }
}
