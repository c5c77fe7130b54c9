package id.kendali.governance.performance;

import id.kendali.engine.indicator.Indicator;
import id.kendali.engine.indicator.Scale;
import id.kendali.engine.indicator.Standing;
import id.kendali.engine.indicator.formula.AchievementRule;
import id.kendali.engine.indicator.formula.Value;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.ui.Formats;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Holds values against targets by the rule of each indicator; nothing is stored. */
@Component
@Transactional(readOnly = true)
public class TargetComparisons {

    private final UnitTargets targets;
    private final PerformanceTexts texts;
    private final Formats formats;

    TargetComparisons(UnitTargets targets, PerformanceTexts texts, Formats formats) {
        this.targets = targets;
        this.texts = texts;
        this.formats = formats;
    }

    /** What a unit is held against, or its region if it is the regional office; read at once for all indicators and years. */
    public Yardstick of(Unit unit) {
        UnitTargets.OfUnit known = targets.of(unit.id(), region(unit));
        return (indicator, year, value) -> compare(indicator, known.of(indicator, year), value);
    }

    static UnitId region(Unit unit) {
        return unit.isRegionalOffice() || unit.parent() == null ? unit.id() : unit.parent();
    }

    TargetComparison compare(Indicator indicator, UnitTarget target, @Nullable BigDecimal value) {
        if (target.value() == null || value == null) {
            return new TargetComparison(target, null, null, null, indicator.standing(value, target.value()));
        }
        if (isOffScale(indicator, target.value())) {
            String refusal = texts.here(
                    "performance.achievement.offScale",
                    formats.number(target.value()),
                    formats.number(indicator.scale().orElseThrow().least()),
                    formats.number(indicator.scale().orElseThrow().greatest()));
            return new TargetComparison(target, null, null, refusal, Standing.NO_TARGET);
        }
        Standing standing = indicator.standing(value, target.value());
        AchievementRule rule = indicator.achievementRule();
        AchievementRule.Target aim = AchievementRule.Target.of(target.value());
        if (rule.refusal(aim, Value.of(value)).isPresent()) {
            return new TargetComparison(target, null, null, texts.here("performance.achievement.zero"), standing);
        }
        AchievementRule.Achievement reached =
                rule.of(aim, value, indicator.scale().map(Scale::greatest).orElse(null));
        return new TargetComparison(target, reached.uncapped(), reached.counted(), null, standing);
    }

    /** A target that no value of the indicator can have says nothing about how far it is reached. */
    static boolean isOffScale(Indicator indicator, BigDecimal target) {
        return indicator
                .scale()
                .filter(scale -> target.compareTo(scale.greatest()) > 0 || target.compareTo(scale.least()) < 0)
                .isPresent();
    }
}
