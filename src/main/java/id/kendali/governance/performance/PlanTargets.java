package id.kendali.governance.performance;

import id.kendali.engine.indicator.Indicator;
import id.kendali.governance.plan.TargetsTookEffect;
import id.kendali.platform.database.UuidV7;
import id.kendali.platform.organisation.UnitId;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The targets of plans in force, as {@code governance.plan} tells them. */
@Component
@Transactional(readOnly = true)
class PlanTargets {

    private final JdbcClient database;

    PlanTargets(JdbcClient database) {
        this.database = database;
    }

    /**
     * A target of the plan of a region for a year.
     *
     * @param value none while tables of the plan contradict each other and nobody has ruled
     * @param version of the plan that says it
     */
    record PlanTarget(
            int year, @Nullable BigDecimal value, String unitPrinted, String source, String standing, int version) {}

    /** Takes what counts from now on, inside the transaction that decided it. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(TargetsTookEffect effect) {
        effect.targets()
                .forEach(target -> database.sql("""
                        insert into performance.plan_target (id, plan_id, plan_version, unit_id, code, year, value, unit_printed,
                          source, standing)
                        values (:id, :plan, :version, :unit, :code, :year, :value, :printed, :source, :standing)
                        on conflict (plan_id, code, year) do update
                           set plan_version = excluded.plan_version, value = excluded.value, source = excluded.source,
                               unit_printed = excluded.unit_printed, standing = excluded.standing,
                               version = plan_target.version + 1
                         where (plan_target.value, plan_target.source, plan_target.unit_printed, plan_target.standing)
                               is distinct from
                               (excluded.value, excluded.source, excluded.unit_printed, excluded.standing)
                        """)
                        .param("id", UuidV7.next())
                        .param("plan", effect.plan().value())
                        .param("version", effect.number())
                        .param("unit", effect.regionalOffice().value())
                        .param("code", target.code())
                        .param("year", target.year())
                        .param("value", target.value())
                        .param("printed", target.unitPrinted())
                        .param("source", target.table())
                        .param("standing", target.grounds().name())
                        .update());
        database.sql("""
                        update performance.plan_target
                           set value = null, standing = 'DROPPED', plan_version = :version, version = version + 1
                         where plan_id = :plan and standing <> 'DROPPED' and code || ' ' || year <> all (:printed)
                        """)
                .param("plan", effect.plan().value())
                .param("version", effect.number())
                .param(
                        "printed",
                        effect.targets().stream()
                                .map(target -> target.code() + " " + target.year())
                                .toArray(String[]::new))
                .update();
    }

    /** What the plan of a region says about an indicator, by its number in the plan; the earliest year first. */
    List<PlanTarget> of(UnitId region, Indicator indicator) {
        return database.sql("""
                        select year, value, unit_printed, source, standing, plan_version from performance.plan_target
                         where unit_id = :region and code = :code order by year
                        """)
                .param("region", region.value())
                .param("code", indicator.number())
                .query((row, number) -> new PlanTarget(
                        row.getInt("year"),
                        row.getBigDecimal("value"),
                        row.getString("unit_printed"),
                        row.getString("source"),
                        row.getString("standing"),
                        row.getInt("plan_version")))
                .list();
    }
}
