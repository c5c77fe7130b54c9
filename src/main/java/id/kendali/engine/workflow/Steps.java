package id.kendali.engine.workflow;

import id.kendali.platform.database.UuidV7;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The steps of an instance, oldest first. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Steps {

    private final JdbcClient database;

    Steps(JdbcClient database) {
        this.database = database;
    }

    List<Step> of(WorkflowId workflow) {
        return database.sql("""
                        select transition, from_state, to_state, person_id, actor_label, acting, reason, at
                          from workflow.step where instance_id = :workflow order by sequence
                        """)
                .param("workflow", workflow.value())
                .query(Steps::step)
                .list();
    }

    void add(Instance instance, int sequence, Transition transition, Mover mover, @Nullable String reason, Instant at) {
        database.sql("""
                        insert into workflow.step (id, instance_id, unit_id, sub_bidang, transition, from_state, to_state,
                          person_id, account_id, holding_id, actor_label, acting, reason, at, sequence)
                        values (:id, :instance, :unit, :subBidang, :transition, :from, :to,
                          :person, :account, :holding, :label, :acting, :reason, :at, :sequence)
                        """)
                .param("id", UuidV7.next())
                .param("instance", instance.id().value())
                .param("unit", instance.unitId().value())
                .param("subBidang", instance.subBidang())
                .param("transition", transition.code())
                .param("from", instance.state())
                .param("to", transition.to())
                .param("person", mover.person())
                .param("account", mover.account())
                .param("holding", mover.holding())
                .param("label", mover.label())
                .param("acting", mover.acting())
                .param("reason", reason)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("sequence", sequence)
                .update();
    }

    /** The first step of many ways, which one mover takes at once. */
    void addFirst(List<Instance> instances, String from, Transition transition, Mover mover, Instant at) {
        database.sql("""
                        insert into workflow.step (id, instance_id, unit_id, sub_bidang, transition, from_state, to_state,
                          person_id, account_id, holding_id, actor_label, acting, reason, at, sequence)
                        select id, instance, unit, sub_bidang, :transition, :from, :to, :person, :account, :holding, :label,
                               :acting, null, :at, 1
                          from unnest(cast(:ids as uuid[]), cast(:instances as uuid[]), cast(:units as uuid[]),
                                 cast(:subBidang as text[])) as step (id, instance, unit, sub_bidang)
                        """)
                .param("ids", instances.stream().map(instance -> UuidV7.next()).toArray(UUID[]::new))
                .param(
                        "instances",
                        instances.stream()
                                .map(instance -> instance.id().value())
                                .toArray(UUID[]::new))
                .param(
                        "units",
                        instances.stream()
                                .map(instance -> instance.unitId().value())
                                .toArray(UUID[]::new))
                .param("subBidang", instances.stream().map(Instance::subBidang).toArray(String[]::new))
                .param("transition", transition.code())
                .param("from", from)
                .param("to", transition.to())
                .param("person", mover.person())
                .param("account", mover.account())
                .param("holding", mover.holding())
                .param("label", mover.label())
                .param("acting", mover.acting())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Step step(ResultSet row, int number) throws SQLException {
        return new Step(
                row.getString("transition"),
                row.getString("from_state"),
                row.getString("to_state"),
                row.getObject("person_id", UUID.class),
                row.getString("actor_label"),
                row.getBoolean("acting"),
                row.getString("reason"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
