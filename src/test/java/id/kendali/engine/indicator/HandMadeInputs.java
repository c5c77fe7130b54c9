package id.kendali.engine.indicator;

import id.kendali.platform.calendar.Period;
import id.kendali.platform.calendar.PeriodType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What units state, written down in a test, and what a region makes of it. */
final class HandMadeInputs {

    static final Period PERIOD = Period.checkpoint(2031, PeriodType.B06);

    private static final UUID REGION = new UUID(1, 1);

    private HandMadeInputs() {}

    /** The figure of a region whose expected units state these numbers. */
    static Computation computation(
            Indicator indicator, Collection<UUID> expected, Map<UUID, Map<String, BigDecimal>> stated) {
        return Computation.of(
                indicator,
                new FigureKey(indicator.code(), REGION, FigureLevel.REGION, PERIOD),
                expected,
                new RecordedInputs(values(stated, PERIOD), Definitions.NONE));
    }

    static List<MeasureValue> values(Map<UUID, Map<String, BigDecimal>> stated, Period period) {
        List<MeasureValue> values = new ArrayList<>();
        stated.forEach((unit, numbers) -> numbers.forEach((measure, number) -> values.add(
                new MeasureValue(measure, unit, "*", period, number, new MeasureOrigin("test.report", unit)))));
        return values;
    }
}
