package id.kendali.engine.indicator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stands where modules stand that state any measure; it remembers what counts, within one context. */
@Component
class StatedValues implements MeasureSource {

    static final String TYPE = "test.value";

    private final Measures measures;
    private final Map<MeasureOrigin, List<MeasureValue>> counting = new ConcurrentHashMap<>();

    StatedValues(Measures measures) {
        this.measures = measures;
    }

    @Transactional
    public void state(List<MeasureValue> values) {
        measures.push(values);
        values.forEach(value -> counting.put(value.origin(), List.of(value)));
    }

    @Transactional
    public void takeBack(MeasureOrigin origin) {
        measures.withdraw(origin, "Dikembalikan");
        counting.remove(origin);
    }

    static MeasureOrigin origin(Object... of) {
        String place = List.of(of).toString();
        return new MeasureOrigin(TYPE, UUID.nameUUIDFromBytes(place.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    @Override
    public String sourceType() {
        return TYPE;
    }

    @Override
    public Stream<MeasureValue> all() {
        return counting.values().stream().flatMap(List::stream);
    }

    @Override
    public Optional<OriginDetails> explain(UUID sourceId) {
        return Optional.empty();
    }
}
