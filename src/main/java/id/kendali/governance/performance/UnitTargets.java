package id.kendali.governance.performance;

import id.kendali.engine.indicator.Indicator;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.organisation.UnitId;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the target that a unit is held against: agreed, or else of the plan, or else of the national catalogue. */
@Component
@Transactional(readOnly = true)
class UnitTargets {

    private final JdbcClient database;
    private final PlanTargets plans;
    private final PerformanceTexts texts;

    UnitTargets(JdbcClient database, PlanTargets plans, PerformanceTexts texts) {
        this.database = database;
        this.plans = plans;
        this.texts = texts;
    }

    /**
     * A target with where it comes from.
     *
     * @param value none if no target counts; then {@code source} says why
     * @param href of what it comes from; null if it has no page
     */
    record UnitTarget(
            @Nullable BigDecimal value,
            String source,
            @Nullable String href) {}

    UnitTarget of(Unit unit, UnitId region, Indicator indicator, int year) {
        return agreed(unit, indicator, year)
                .or(() -> planned(region, indicator, year))
                .or(() -> Optional.ofNullable(indicator.target())
                        .map(target -> new UnitTarget(target, texts.here("performance.target.catalogue"), null)))
                .orElseGet(() -> new UnitTarget(null, texts.here("performance.target.none"), null));
    }

    private Optional<UnitTarget> agreed(Unit unit, Indicator indicator, int year) {
        return database.sql("""
                        select agreed_target.value, agreement.id, agreement.number, agreement.simulated
                          from performance.agreed_target
                          join performance.agreement on agreement.id = agreed_target.agreement_id
                         where agreement.unit_id = :unit and agreement.year = :year and agreement.state = 'BERLAKU'
                           and agreed_target.indicator = :indicator and agreed_target.value is not null
                        """)
                .param("unit", unit.id().value())
                .param("year", year)
                .param("indicator", indicator.code())
                .query((row, number) -> new UnitTarget(
                        row.getBigDecimal("value"),
                        texts.here(
                                row.getBoolean("simulated")
                                        ? "performance.target.agreed.simulated"
                                        : "performance.target.agreed",
                                String.valueOf(year),
                                row.getInt("number")),
                        "/kinerja/perjanjian/" + row.getObject("id", UUID.class)))
                .optional();
    }

    private Optional<UnitTarget> planned(UnitId region, Indicator indicator, int year) {
        return plans.of(region, indicator).stream()
                .filter(target -> target.year() == year && !target.standing().equals("DROPPED"))
                .findFirst()
                .map(target -> new UnitTarget(
                        target.value(),
                        target.value() == null
                                ? texts.here("performance.target.undecided", target.version())
                                : texts.here("performance.target.plan", target.version(), target.source()),
                        null));
    }
}
