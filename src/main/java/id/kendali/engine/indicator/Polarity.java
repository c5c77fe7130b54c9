package id.kendali.engine.indicator;

import id.kendali.engine.indicator.formula.AchievementRule.Direction;

/** Which way is better. */
public enum Polarity {
    HIGHER,
    LOWER,
    /** Within the range that a target gives. */
    RANGE;

    Direction direction() {
        return Direction.valueOf(name());
    }

    /** Key of what people call it. */
    public String messageKey() {
        return "indicator.polarity." + name();
    }
}
