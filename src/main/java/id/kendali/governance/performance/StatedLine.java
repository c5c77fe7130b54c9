package id.kendali.governance.performance;

import id.kendali.engine.indicator.MeasureOrigin;
import id.kendali.engine.indicator.MeasureValue;
import id.kendali.platform.calendar.Period;
import id.kendali.platform.organisation.UnitId;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a report states for one measure and period.
 *
 * @param value none as long as a draft lacks it, or if the measure does not apply
 * @param notApplicable why it does not apply, in the words of the unit or of the definition
 * @param verified whether it counts
 */
record StatedLine(
        UUID id,
        RealisationId report,
        UnitId unit,
        String measure,
        Period period,
        @Nullable BigDecimal value,
        @Nullable String notApplicable,
        boolean verified) {

    public boolean isStated() {
        return value != null || notApplicable != null;
    }

    boolean says(@Nullable BigDecimal other, @Nullable String otherReason) {
        return Objects.equals(notApplicable, otherReason)
                && (value == null ? other == null : other != null && value.compareTo(other) == 0);
    }

    MeasureValue asMeasure() {
        MeasureOrigin origin = new MeasureOrigin(StatedLines.TYPE, id);
        return notApplicable == null
                ? new MeasureValue(
                        measure, unit.value(), Realisation.SUB_BIDANG, period, Objects.requireNonNull(value), origin)
                : MeasureValue.notApplicable(
                        measure, unit.value(), Realisation.SUB_BIDANG, period, notApplicable, origin);
    }
}
