package id.kendali.engine.indicator;

import id.kendali.platform.calendar.Period;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one record of another module amounts to for one measure, unit and period: a number, or the statement that the
 * question does not arise.
 *
 * @param notApplicable why it does not apply, in the words of whoever states it; none if there is a number
 */
public record MeasureValue(
        String measure,
        UUID unit,
        String subBidang,
        Period period,
        @Nullable BigDecimal value,
        @Nullable String notApplicable,
        MeasureOrigin origin) {

    public MeasureValue {
        if ((value == null) == (notApplicable == null || notApplicable.isBlank())) {
            throw new IllegalArgumentException("Either a number or the reason why it does not apply");
        }
    }

    public MeasureValue(
            String measure, UUID unit, String subBidang, Period period, BigDecimal value, MeasureOrigin origin) {
        this(measure, unit, subBidang, period, value, null, origin);
    }

    /** States that a measure does not apply to the unit, such as one of a store that the region does not have. */
    public static MeasureValue notApplicable(
            String measure, UUID unit, String subBidang, Period period, String reason, MeasureOrigin origin) {
        return new MeasureValue(measure, unit, subBidang, period, null, reason, origin);
    }
}
