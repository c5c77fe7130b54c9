package id.kendali.governance.plan;

import id.kendali.governance.plan.contradiction.Contradiction;
import id.kendali.governance.plan.contradiction.ContradictionCheck;
import id.kendali.governance.plan.contradiction.Severity;
import id.kendali.governance.plan.contradiction.Subject;
import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.platform.database.UuidV7;
import id.kendali.platform.organisation.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The contradictions of versions. Each keeps its number within its version; what a correction of a draft resolves is
 * marked as gone, what the next check finds again comes back under its number.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ContradictionRegister {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;
    private final Clock clock;

    ContradictionRegister(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What a check changed.
     *
     * @param found contradictions that are there now
     * @param added those that were not there before
     * @param gone those that are no longer there
     */
    record Check(Instant at, int rules, int found, int added, int gone) {}

    /** A contradiction and what was proposed or ruled about what it says; null if nothing was. */
    record Ruled(
            RegisteredContradiction contradiction, @Nullable Ruling ruling) {}

    /** The plan of a region that is in force, by the years it covers, with its contradictions by number. */
    record InForce(int firstYear, int lastYear, PlanVersionId version, List<Ruled> ruled) {}

    /** Checks the content of a version by all rules and notes what is new, what is gone and what says something else. */
    Check check(PlanVersion version, PlanDocument content) {
        Map<String, RegisteredContradiction> before = new LinkedHashMap<>();
        all(version.id()).forEach(known -> before.put(known.found().fingerprint(), known));
        int number = before.values().stream()
                .mapToInt(RegisteredContradiction::number)
                .max()
                .orElse(0);
        List<Contradiction> all = ContradictionCheck.check(content);
        int added = 0;
        for (Contradiction found : all) {
            RegisteredContradiction known = before.remove(found.fingerprint());
            if (known == null || known.isGone()) {
                added++;
            }
            if (known == null) {
                add(version, ++number, found);
            } else if (known.isGone() || !known.found().equals(found)) {
                update(known.id(), found, null);
            }
        }
        int lost = 0;
        for (RegisteredContradiction gone : before.values()) {
            if (!gone.isGone()) {
                lost++;
                update(gone.id(), gone.found(), clock.instant());
            }
        }
        return note(
                version, new Check(clock.instant(), ContradictionCheck.rules().size(), all.size(), added, lost));
    }

    /** The last time that the rules went over a version. */
    Optional<Check> lastCheck(PlanVersionId version) {
        return database.sql("""
                        select checked_at, rules, found, added, gone from plan.contradiction_check
                         where version_id = :version order by checked_at desc limit 1
                        """)
                .param("version", version.value())
                .query((row, number) -> new Check(
                        row.getTimestamp("checked_at").toInstant(),
                        row.getInt("rules"),
                        row.getInt("found"),
                        row.getInt("added"),
                        row.getInt("gone")))
                .optional();
    }

    /** Those that are there, by number. */
    List<RegisteredContradiction> of(PlanVersionId version) {
        return all(version).stream().filter(known -> !known.isGone()).toList();
    }

    Optional<RegisteredContradiction> find(PlanVersionId version, int number) {
        return all(version).stream().filter(known -> known.number() == number).findFirst();
    }

    Optional<RegisteredContradiction> find(ContradictionId id) {
        return database.sql("select * from plan.contradiction where id = :id")
                .param("id", id.value())
                .query(ContradictionRegister::registered)
                .optional();
    }

    /** What is in force for a year, in one question. */
    Optional<InForce> inForce(UnitId region, int year) {
        Map<InForce, List<Ruled>> found = new LinkedHashMap<>();
        database.sql("""
                        select plan.first_year, plan.last_year, plan_version.id as in_force, contradiction.*,
                               ruling.id as ruling_id, ruling.plan_id, ruling.contradiction_id, ruling.choice, ruling.chosen,
                               ruling.decides, ruling.reason, ruling.state, ruling.proposed_by, ruling.proposed_at,
                               ruling.decided_at, ruling.version as ruling_version
                          from plan.plan
                          join plan.plan_version on plan_version.plan_id = plan.id and plan_version.state = 'BERLAKU'
                          left join plan.contradiction
                            on contradiction.version_id = plan_version.id and contradiction.gone_at is null
                          left join plan.ruling
                            on ruling.plan_id = plan.id
                           and ruling.fingerprint = contradiction.fingerprint
                           and ruling.values_said = contradiction.says
                           and ruling.state in ('BARU', 'DIUSULKAN', 'BERLAKU')
                         where plan.unit_id = :region and :year between plan.first_year and plan.last_year
                         order by plan.first_year desc, contradiction.number
                        """).param("region", region.value()).param("year", year).query(row -> {
            InForce plan = new InForce(
                    row.getInt("first_year"),
                    row.getInt("last_year"),
                    new PlanVersionId(row.getObject("in_force", UUID.class)),
                    List.of());
            List<Ruled> ruled = found.computeIfAbsent(plan, first -> new ArrayList<>());
            if (row.getObject("id") != null) {
                RegisteredContradiction contradiction = registered(row, row.getRow());
                ruled.add(new Ruled(contradiction, ruling(row, contradiction)));
            }
        });
        return found.entrySet().stream()
                .findFirst()
                .map(plan -> new InForce(
                        plan.getKey().firstYear(),
                        plan.getKey().lastYear(),
                        plan.getKey().version(),
                        plan.getValue()));
    }

    private static @Nullable Ruling ruling(ResultSet row, RegisteredContradiction contradiction) throws SQLException {
        UUID id = row.getObject("ruling_id", UUID.class);
        if (id == null) {
            return null;
        }
        Timestamp decided = row.getTimestamp("decided_at");
        return new Ruling(
                new RulingId(id),
                new PlanId(row.getObject("plan_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                new ContradictionId(row.getObject("contradiction_id", UUID.class)),
                contradiction.found().fingerprint(),
                contradiction.found().subject().kind(),
                contradiction.found().subject().key(),
                contradiction.valuesSaid(),
                Ruling.Choice.valueOf(row.getString("choice")),
                row.getString("chosen"),
                row.getBoolean("decides"),
                row.getString("reason"),
                Ruling.State.valueOf(row.getString("state")),
                row.getString("proposed_by"),
                row.getTimestamp("proposed_at").toInstant(),
                decided == null ? null : decided.toInstant(),
                row.getInt("ruling_version"));
    }

    private List<RegisteredContradiction> all(PlanVersionId version) {
        return database.sql("select * from plan.contradiction where version_id = :version order by number")
                .param("version", version.value())
                .query(ContradictionRegister::registered)
                .list();
    }

    private Check note(PlanVersion version, Check check) {
        database.sql("""
                        insert into plan.contradiction_check (id, version_id, unit_id, checked_at, rules, found, added, gone)
                        values (:id, :version, :unit, :at, :rules, :found, :added, :gone)
                        """)
                .param("id", UuidV7.next())
                .param("version", version.id().value())
                .param("unit", version.unitId().value())
                .param("at", Timestamp.from(check.at()))
                .param("rules", check.rules())
                .param("found", check.found())
                .param("added", check.added())
                .param("gone", check.gone())
                .update();
        return check;
    }

    private void add(PlanVersion version, int number, Contradiction found) {
        database.sql("""
                        insert into plan.contradiction (id, version_id, unit_id, number, fingerprint, rule, severity,
                          subject_kind, subject_key, wording, first_place, second_place, says, found_at)
                        values (:id, :version, :unit, :number, :fingerprint, :rule, :severity, :kind, :key,
                          :wording::jsonb, :first::jsonb, :second::jsonb, :says, :at)
                        """)
                .param("id", UuidV7.next())
                .param("version", version.id().value())
                .param("unit", version.unitId().value())
                .param("number", number)
                .param("fingerprint", found.fingerprint())
                .param("rule", found.rule())
                .param("severity", found.severity().name())
                .param("kind", found.subject().kind().name())
                .param("key", found.subject().key())
                .param("wording", JSON.writeValueAsString(Wording.of(found)))
                .param("first", JSON.writeValueAsString(found.first()))
                .param("second", JSON.writeValueAsString(found.second()))
                .param("says", RegisteredContradiction.valuesSaid(found))
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    private void update(ContradictionId id, Contradiction found, @Nullable Instant goneAt) {
        database.sql("""
                        update plan.contradiction
                           set severity = :severity, wording = :wording::jsonb, first_place = :first::jsonb,
                               second_place = :second::jsonb, says = :says, gone_at = :gone, version = version + 1
                         where id = :id
                        """)
                .param("id", id.value())
                .param("severity", found.severity().name())
                .param("wording", JSON.writeValueAsString(Wording.of(found)))
                .param("first", JSON.writeValueAsString(found.first()))
                .param("second", JSON.writeValueAsString(found.second()))
                .param("says", RegisteredContradiction.valuesSaid(found))
                .param("gone", goneAt == null ? null : Timestamp.from(goneAt))
                .update();
    }

    private static RegisteredContradiction registered(ResultSet row, int number) throws SQLException {
        Wording wording = JSON.readValue(row.getString("wording"), Wording.class);
        Timestamp gone = row.getTimestamp("gone_at");
        return new RegisteredContradiction(
                new ContradictionId(row.getObject("id", UUID.class)),
                new PlanVersionId(row.getObject("version_id", UUID.class)),
                row.getInt("number"),
                new Contradiction(
                        row.getString("rule"),
                        Severity.valueOf(row.getString("severity")),
                        new Subject(Subject.Kind.valueOf(row.getString("subject_kind")), row.getString("subject_key")),
                        wording.title().statement(),
                        wording.explanation().statement(),
                        JSON.readValue(row.getString("first_place"), Place.class),
                        JSON.readValue(row.getString("second_place"), Place.class),
                        wording.difference() == null
                                ? null
                                : wording.difference().statement()),
                row.getTimestamp("found_at").toInstant(),
                gone == null ? null : gone.toInstant());
    }

    private record Wording(
            StoredStatement title,
            StoredStatement explanation,
            @Nullable StoredStatement difference) {

        static Wording of(Contradiction found) {
            return new Wording(
                    StoredStatement.of(found.title()),
                    StoredStatement.of(found.explanation()),
                    found.difference() == null ? null : StoredStatement.of(found.difference()));
        }
    }
}
