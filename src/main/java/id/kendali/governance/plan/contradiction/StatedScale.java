package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The scale of an indicator, from 0 to its end.
 *
 * @param place where the plan states it; null for shares and scores, which need no statement
 */
record StatedScale(BigDecimal end, @Nullable Place place) {

    /** Of every share of a whole and of every score. */
    static final StatedScale HUNDRED = new StatedScale(BigDecimal.valueOf(100), null);

    /** None if nothing says how far an indicator of this name goes. */
    static Optional<StatedScale> find(PlanDocument plan, IndicatorName name) {
        return name.isShare()
                ? Optional.of(HUNDRED)
                : IndexDefinition.find(plan, name).flatMap(IndexDefinition::scale);
    }

    boolean contains(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(end) <= 0;
    }

    /** Where it is stated, or else beside the value. */
    Place statedBeside(Place value) {
        return place == null ? value.reading("0–" + Numerals.of(end)) : place;
    }
}
