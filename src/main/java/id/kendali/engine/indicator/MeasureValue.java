package id.kendali.engine.indicator;

import id.kendali.platform.calendar.Period;
import java.math.BigDecimal;
import java.util.UUID;

/** What one record of another module amounts to for one measure, unit and period. */
public record MeasureValue(
        String measure, UUID unit, String subBidang, Period period, BigDecimal value, MeasureOrigin origin) {}
