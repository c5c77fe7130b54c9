package id.kendali.engine.indicator;

import id.kendali.platform.calendar.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stands where a governance module stands: keeps reports of target and realised actions and pushes what is verified. One
 * report per unit and period; it lives in memory, so only within one context.
 */
@Component
class HandWrittenReports implements MeasureSource {

    static final String TYPE = "test.report";
    static final String SUB_BIDANG = "TUU-RENRB";

    private final Measures measures;
    private final Map<UUID, Report> verified = new ConcurrentHashMap<>();
    private final Map<UUID, OriginDetails> details = new ConcurrentHashMap<>();

    HandWrittenReports(Measures measures) {
        this.measures = measures;
    }

    @Transactional
    public UUID verify(UUID unit, Period period, long target, long realised) {
        Report report = new Report(id(unit, period), unit, period, target, realised);
        verified.put(report.id(), report);
        measures.push(report.values());
        return report.id();
    }

    /** Verifies many reports in one transaction, as an upload does. */
    @Transactional
    public void verifyAll(List<Report> reports) {
        reports.forEach(report -> verified.put(report.id(), report));
        measures.push(
                reports.stream().flatMap(report -> report.values().stream()).toList());
    }

    @Transactional
    public void takeBack(UUID unit, Period period) {
        verified.remove(id(unit, period));
        measures.withdraw(new MeasureOrigin(TYPE, id(unit, period)), "Dikembalikan");
    }

    void describe(UUID report, OriginDetails origin) {
        details.put(report, origin);
    }

    static UUID id(UUID unit, Period period) {
        return UUID.nameUUIDFromBytes((unit + " " + period).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Override
    public String sourceType() {
        return TYPE;
    }

    @Override
    public Stream<MeasureValue> all() {
        return verified.values().stream().flatMap(report -> report.values().stream());
    }

    @Override
    public Optional<OriginDetails> explain(UUID sourceId) {
        return Optional.ofNullable(details.get(sourceId));
    }

    record Report(UUID id, UUID unit, Period period, long target, long realised) {

        Report(UUID unit, Period period, long target, long realised) {
            this(HandWrittenReports.id(unit, period), unit, period, target, realised);
        }

        List<MeasureValue> values() {
            MeasureOrigin origin = new MeasureOrigin(TYPE, id);
            return List.of(
                    new MeasureValue("RB_AKSI_TARGET", unit, SUB_BIDANG, period, BigDecimal.valueOf(target), origin),
                    new MeasureValue(
                            "RB_AKSI_TERLAKSANA", unit, SUB_BIDANG, period, BigDecimal.valueOf(realised), origin));
        }
    }
}
