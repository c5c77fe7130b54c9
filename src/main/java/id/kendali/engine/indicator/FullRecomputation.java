package id.kendali.engine.indicator;

import id.kendali.platform.database.ChangeReason;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Computes all figures from what the modules' own records say, without the values they pushed. It must give the same as
 * the small steps did; where it does not, a push was forgotten or an input was changed behind the application's back.
 * Runs in a scope that sees everything.
 */
@Component
public class FullRecomputation {

    private final ObjectProvider<MeasureSource> sources;
    private final MeasureValues values;
    private final FigureRows rows;
    private final DirtyFigures dirty;
    private final StoredDefinitions definitions;
    private final Catalogue catalogue;
    private final Regions regions;
    private final FigureClosure closure;
    private final ChangeReason reason;
    private final Clock clock;

    FullRecomputation(
            ObjectProvider<MeasureSource> sources,
            MeasureValues values,
            FigureRows rows,
            DirtyFigures dirty,
            StoredDefinitions definitions,
            Catalogue catalogue,
            Regions regions,
            FigureClosure closure,
            ChangeReason reason,
            Clock clock) {
        this.sources = sources;
        this.values = values;
        this.rows = rows;
        this.dirty = dirty;
        this.definitions = definitions;
        this.catalogue = catalogue;
        this.regions = regions;
        this.closure = closure;
        this.reason = reason;
        this.clock = clock;
    }

    /** Figures that are not what the records give, worked out in memory; nothing is changed. */
    @Transactional(readOnly = true)
    public List<Deviation> check() {
        List<MeasureValue> stated = stated();
        Definitions all = catalogue.definitions();
        RecordedInputs inputs = new RecordedInputs(stated, all);
        Map<FigureKey, List<Figure>> stored = rows.all().stream().collect(Collectors.groupingBy(FigureKey::of));
        Set<FigureKey> keys = new HashSet<>(stored.keySet());
        keys.addAll(keys(stated));
        return closure.of(keys, all).stream()
                .sorted(Comparator.comparingInt(all::rank).thenComparing(Comparator.naturalOrder()))
                .flatMap(key -> deviations(key, stored.getOrDefault(key, List.of()), inputs))
                .toList();
    }

    /** Brings the pushed values in line with the records and marks every figure. */
    @Transactional
    public void rebuild() {
        definitions.holdStill();
        reason.because("Perhitungan ulang seluruhnya");
        List<MeasureValue> stated = stated();
        Set<String> known = sources.stream().map(MeasureSource::sourceType).collect(Collectors.toSet());
        Set<List<Object>> live = stated.stream().map(FullRecomputation::place).collect(Collectors.toSet());
        List<MeasureValue> pushed = values.all();
        pushed.stream()
                .filter(value -> known.contains(value.origin().sourceType()) && !live.contains(place(value)))
                .forEach(value -> values.withdraw(value, "Tidak lagi dinyatakan oleh sumbernya", clock.instant()));
        stated.forEach(values::store);
        Set<FigureKey> keys = new HashSet<>(keys(stated));
        keys.addAll(keys(pushed));
        rows.all().forEach(figure -> keys.add(FigureKey.of(figure)));
        dirty.mark(closure.of(keys, catalogue.definitions()));
    }

    private Stream<Deviation> deviations(FigureKey key, List<Figure> stored, RecordedInputs inputs) {
        return catalogue.indicator(key.indicator(), key.period()).stream()
                .flatMap(indicator -> regions.expected(key, indicator).entrySet().stream()
                        .flatMap(entry -> {
                            Variant variant = entry.getKey();
                            Computation computation = Computation.of(indicator, key, entry.getValue(), inputs);
                            if (variant.equals(indicator.defaultVariant())) {
                                inputs.add(key, computation);
                            }
                            return deviation(key, variant, stored, computation).stream();
                        }));
    }

    private static Optional<Deviation> deviation(
            FigureKey key, Variant variant, List<Figure> stored, Computation computation) {
        Optional<Figure> figure = stored.stream()
                .filter(one -> one.variant().equals(variant.code()))
                .findFirst();
        boolean same = figure.filter(one -> one.isOutcomeOf(computation) && hasSameValue(one, computation))
                .isPresent();
        return same
                ? Optional.empty()
                : Optional.of(new Deviation(
                        key.toString(),
                        variant.code(),
                        figure.map(Figure::value).orElse(null),
                        computation.value()));
    }

    private static boolean hasSameValue(Figure figure, Computation computation) {
        return figure.value() == null
                ? figure.missing() == computation.outcome().missing()
                : computation.value() != null && figure.value().compareTo(computation.value()) == 0;
    }

    private List<MeasureValue> stated() {
        List<MeasureValue> all = new ArrayList<>();
        sources.forEach(source -> {
            try (Stream<MeasureValue> stated = source.all()) {
                stated.forEach(all::add);
            }
        });
        return all;
    }

    private Set<FigureKey> keys(Collection<MeasureValue> all) {
        return all.stream()
                .flatMap(value -> catalogue.fedBy(value.measure(), value.period()).stream()
                        .map(fed ->
                                new FigureKey(fed.indicator().code(), value.unit(), FigureLevel.UNIT, fed.period())))
                .collect(Collectors.toSet());
    }

    private static List<Object> place(MeasureValue value) {
        return List.of(value.measure(), value.unit(), value.period(), value.origin());
    }

    /** A figure that is stored otherwise than the records give it. */
    public record Deviation(
            String figure,
            String variant,
            @Nullable BigDecimal stored,
            @Nullable BigDecimal computed) {}
}
