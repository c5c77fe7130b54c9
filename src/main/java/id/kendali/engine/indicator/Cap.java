package id.kendali.engine.indicator;

import id.kendali.engine.indicator.formula.AchievementRule;

/** What an achievement beyond its target counts as. The uncapped one is always kept beside it. */
public enum Cap {
    NONE(AchievementRule.Cap.NONE),
    AT_110(AchievementRule.Cap.at(110)),
    AT_120(AchievementRule.Cap.at(120)),
    /** PermenPANRB 8/2021: above 110 counts as 120, and so does a natural maximum that is reached. */
    PANRB_8_2021(AchievementRule.Cap.PANRB_8_2021);

    private final AchievementRule.Cap rule;

    Cap(AchievementRule.Cap rule) {
        this.rule = rule;
    }

    AchievementRule.Cap rule() {
        return rule;
    }

    /** Key of what people call it. */
    public String messageKey() {
        return "indicator.cap." + name();
    }
}
