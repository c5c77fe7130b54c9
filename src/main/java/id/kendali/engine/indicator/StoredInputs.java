package id.kendali.engine.indicator;

import id.kendali.engine.indicator.formula.Value;
import id.kendali.platform.calendar.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads inputs from the tables, within the running scope. */
@Component
class StoredInputs implements InputReader {

    private final MeasureValues values;
    private final FigureRows rows;
    private final Catalogue catalogue;

    StoredInputs(MeasureValues values, FigureRows rows, Catalogue catalogue) {
        this.values = values;
        this.rows = rows;
        this.catalogue = catalogue;
    }

    @Override
    public Map<UUID, Map<Slot, Value>> stated(Set<Slot> slots, Collection<UUID> units) {
        return slots.isEmpty() ? Map.of() : values.sums(slots, units);
    }

    @Override
    public Map<FigureKey, InputFigure> figures(Collection<FigureKey> keys) {
        Map<FigureKey, InputFigure> found = new HashMap<>();
        keys.stream()
                .collect(Collectors.groupingBy(key -> new Row(key.indicator(), key.level(), key.period())))
                .forEach((row, some) ->
                        ofRow(row, some).forEach(figure -> found.put(FigureKey.of(figure), InputFigure.of(figure))));
        return found;
    }

    private List<Figure> ofRow(Row row, List<FigureKey> keys) {
        return catalogue
                .indicator(row.indicator(), row.period())
                .map(indicator -> rows.of(
                        row.indicator(),
                        row.level(),
                        row.period(),
                        keys.stream().map(FigureKey::unit).toList(),
                        indicator.defaultVariant().code()))
                .orElse(List.of());
    }

    @Override
    public Optional<Frequency> frequency(String measure) {
        return catalogue.definitions().frequency(measure);
    }

    private record Row(String indicator, FigureLevel level, Period period) {}
}
