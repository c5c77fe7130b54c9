package id.kendali.governance.performance;

import id.kendali.platform.database.UuidV7;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The targets of agreements, each beside what the plan proposed for it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AgreedTargets {

    private final JdbcClient database;

    AgreedTargets(JdbcClient database) {
        this.database = database;
    }

    /**
     * A target that is agreed on.
     *
     * @param proposed by the plan; none if it has no target that counts
     * @param source of the proposal, in words
     * @param reason why it differs from the proposal
     */
    record AgreedTarget(
            String indicator,
            @Nullable BigDecimal value,
            @Nullable BigDecimal proposed,
            @Nullable Integer planVersion,
            String source,
            @Nullable String reason) {}

    List<AgreedTarget> of(AgreementId agreement) {
        return database.sql("""
                        select indicator, value, proposed, plan_version, source, reason from performance.agreed_target
                         where agreement_id = :agreement order by position
                        """)
                .param("agreement", agreement.value())
                .query((row, number) -> new AgreedTarget(
                        row.getString("indicator"),
                        row.getBigDecimal("value"),
                        row.getBigDecimal("proposed"),
                        row.getObject("plan_version", Integer.class),
                        row.getString("source"),
                        row.getString("reason")))
                .list();
    }

    void put(Agreement agreement, int position, AgreedTarget target) {
        database.sql("""
                        insert into performance.agreed_target (id, agreement_id, unit_id, sub_bidang, indicator, position, value,
                          proposed, plan_version, source, reason)
                        values (:id, :agreement, :unit, :subBidang, :indicator, :position, :value, :proposed, :planVersion,
                          :source, :reason)
                        on conflict (agreement_id, indicator) do update
                           set value = excluded.value, reason = excluded.reason, version = agreed_target.version + 1
                         where (agreed_target.value, agreed_target.reason) is distinct from (excluded.value, excluded.reason)
                        """)
                .param("id", UuidV7.next())
                .param("agreement", agreement.id().value())
                .param("unit", agreement.unitId().value())
                .param("subBidang", Realisation.SUB_BIDANG)
                .param("indicator", target.indicator())
                .param("position", position)
                .param("value", target.value())
                .param("proposed", target.proposed())
                .param("planVersion", target.planVersion())
                .param("source", target.source())
                .param("reason", target.reason())
                .update();
    }
}
