package id.kendali.engine.indicator;

import id.kendali.platform.database.UuidV7;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of drafts. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Drafts {

    private final JdbcClient database;

    Drafts(JdbcClient database) {
        this.database = database;
    }

    Optional<Draft> find(DraftId id) {
        return database.sql("select * from indicator.draft where id = :id")
                .param("id", id.value())
                .query(Drafts::draft)
                .optional();
    }

    /** Drafts of an indicator, the last one first. */
    List<Draft> of(String indicator) {
        return database.sql("select * from indicator.draft where indicator = :indicator order by id desc")
                .param("indicator", indicator)
                .query(Drafts::draft)
                .list();
    }

    List<Draft> open() {
        return database.sql("select * from indicator.draft where state = 'DRAFT' order by id desc")
                .query(Drafts::draft)
                .list();
    }

    DraftId insert(String indicator, ProposedFormula proposed, UUID author, String authorName, Instant now) {
        DraftId id = new DraftId(UuidV7.next());
        database.sql("""
                        insert into indicator.draft (id, indicator, formula, valid_from, reason, author, author_name, state,
                          changed_at, version)
                        values (:id, :indicator, :formula, :from, :reason, :author, :name, 'DRAFT', :now, 0)
                        """)
                .param("id", id.value())
                .param("indicator", indicator)
                .param("formula", proposed.formula().canonical())
                .param("from", proposed.validFrom())
                .param("reason", proposed.reason())
                .param("author", author)
                .param("name", authorName)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /** False if somebody changed or decided it meanwhile. */
    boolean update(DraftId id, ProposedFormula proposed, int version, Instant now) {
        return database.sql("""
                        update indicator.draft
                           set formula = :formula, valid_from = :from, reason = :reason, changed_at = :now,
                               version = version + 1
                         where id = :id and version = :version and state = 'DRAFT'
                        """)
                        .param("formula", proposed.formula().canonical())
                        .param("from", proposed.validFrom())
                        .param("reason", proposed.reason())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    boolean decide(
            DraftId id,
            DraftState state,
            String name,
            @org.jspecify.annotations.Nullable String reason,
            int version,
            Instant now) {
        return database.sql("""
                        update indicator.draft
                           set state = :state, decided_name = :name, decided_at = :now, decided_reason = :reason,
                               version = version + 1
                         where id = :id and version = :version and state = 'DRAFT'
                        """)
                        .param("state", state.name())
                        .param("name", name)
                        .param("reason", reason)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
        return new Draft(
                new DraftId(row.getObject("id", UUID.class)),
                row.getString("indicator"),
                DefinitionTree.parse("formula", row.getString("formula")),
                row.getObject("valid_from", LocalDate.class),
                row.getString("reason"),
                row.getObject("author", UUID.class),
                row.getString("author_name"),
                DraftState.valueOf(row.getString("state")),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("decided_name"),
                decided == null ? null : decided.toInstant(),
                row.getString("decided_reason"),
                row.getInt("version"));
    }
}
