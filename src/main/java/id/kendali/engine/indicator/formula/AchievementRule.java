package id.kendali.engine.indicator.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Achievement of a target in percent, by the direction of the indicator. Source: LKjIP practice and PermenPANRB 8/2021 as
 * quoted in the rules of the office; {@code T / R × 100} for lower-is-better, which some software uses, is not this rule.
 *
 * @param cap what an achievement that goes beyond counts as; the uncapped one is always kept beside it
 */
public record AchievementRule(Direction direction, Cap cap) {

    private static final MathContext PRECISION = new MathContext(34, RoundingMode.HALF_UP);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Which way is better. */
    public enum Direction {
        /** {@code R / T × 100} */
        HIGHER,
        /** {@code (2T − R) / T × 100} */
        LOWER,
        /** Within the range is 100; outside it the nearer limit is the target, as for {@link #HIGHER}. */
        RANGE
    }

    /**
     * What counts of an achievement.
     *
     * @param above from which on it is capped, in percent; null for never
     * @param becomes what it is capped to, in percent
     * @param fullTargetCountsAsCap a target at its natural maximum, once reached, counts as capped too
     */
    public record Cap(@Nullable BigDecimal above, @Nullable BigDecimal becomes, boolean fullTargetCountsAsCap) {

        public static final Cap NONE = new Cap(null, null, false);

        /** At most so many percent. */
        public static Cap at(int percent) {
            return new Cap(BigDecimal.valueOf(percent), BigDecimal.valueOf(percent), false);
        }

        /** PermenPANRB 8/2021: above 110 counts as 120, and so does a target of 100 % that is reached. */
        public static final Cap PANRB_8_2021 = new Cap(BigDecimal.valueOf(110), BigDecimal.valueOf(120), true);

        BigDecimal of(BigDecimal achievement, boolean fullTargetReached) {
            if (above == null || becomes == null) {
                return achievement;
            }
            return achievement.compareTo(above) > 0 || fullTargetCountsAsCap && fullTargetReached
                    ? becomes
                    : achievement;
        }
    }

    /** A target: one number, or a range of them. */
    public record Target(BigDecimal lower, BigDecimal upper) {

        public Target {
            if (lower.compareTo(upper) > 0) {
                throw new IllegalArgumentException("The lower limit of a target lies above the upper one");
            }
        }

        public static Target of(BigDecimal number) {
            return new Target(number, number);
        }
    }

    /**
     * Percent, not rounded.
     *
     * @param counted after cap and floor
     */
    public record Achievement(BigDecimal uncapped, BigDecimal counted) {}

    /** Why there is none, or empty. */
    public Optional<Value.Missing> refusal(@Nullable Target target, Value realisation) {
        if (target == null) {
            return Optional.of(new Value.Missing(Value.Reason.TARGET_MISSING, "target"));
        }
        if (realisation instanceof Value.Missing missing) {
            return Optional.of(missing);
        }
        BigDecimal limit = limit(target, realisation.number().orElseThrow());
        return limit != null && limit.signum() == 0
                ? Optional.of(new Value.Missing(Value.Reason.DENOMINATOR_ZERO, "target"))
                : Optional.empty();
    }

    /**
     * @param target must be there and not zero, see {@link #refusal}
     * @param naturalMaximum beyond which no target makes sense, such as 100 %; null if there is none
     */
    public Achievement of(Target target, BigDecimal realisation, @Nullable BigDecimal naturalMaximum) {
        BigDecimal limit = limit(target, realisation);
        BigDecimal uncapped = limit == null ? HUNDRED : percent(limit, realisation);
        boolean fullTargetReached = naturalMaximum != null
                && target.upper().compareTo(naturalMaximum) == 0
                && realisation.compareTo(naturalMaximum) >= 0;
        return new Achievement(uncapped, cap.of(uncapped, fullTargetReached).max(BigDecimal.ZERO));
    }

    /** The limit that counts; null within a range. */
    private static @Nullable BigDecimal limit(Target target, BigDecimal realisation) {
        if (realisation.compareTo(target.lower()) <= 0) {
            return target.lower();
        }
        return realisation.compareTo(target.upper()) >= 0 ? target.upper() : null;
    }

    private BigDecimal percent(BigDecimal target, BigDecimal realisation) {
        BigDecimal part = direction == Direction.LOWER
                ? target.multiply(BigDecimal.valueOf(2)).subtract(realisation)
                : realisation;
        return part.multiply(HUNDRED).divide(target, PRECISION);
    }
}
