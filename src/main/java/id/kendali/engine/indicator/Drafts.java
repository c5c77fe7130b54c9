package id.kendali.engine.indicator;

import id.kendali.engine.indicator.Draft.Act;
import id.kendali.platform.database.UuidV7;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The tables of drafts and of what was ever saved of them. */
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

    /** Those that are neither published nor withdrawn, what waits for a decision first. */
    List<Draft> open() {
        return database.sql("""
                        select * from indicator.draft where state in ('DRAFT', 'SUBMITTED', 'RETURNED')
                         order by state = 'SUBMITTED' desc, id desc
                        """).query(Drafts::draft).list();
    }

    /** Those in a state that a person wrote something of, the longest waiting first. */
    List<Draft> writtenBy(UUID person, DraftState state) {
        return database.sql("""
                        select * from indicator.draft
                         where state = :state
                           and (author = :person or exists (select from indicator.draft_revision as revision
                                                             where revision.draft = draft.id and revision.author = :person))
                         order by changed_at
                        """)
                .param("state", state.name())
                .param("person", person)
                .query(Drafts::draft)
                .list();
    }

    /** Those that wait for a decision and of which a person wrote nothing, the longest waiting first. */
    List<Draft> decidableBy(UUID person) {
        return database.sql("""
                        select * from indicator.draft
                         where state = 'SUBMITTED' and author <> :person
                           and not exists (select from indicator.draft_revision as revision
                                            where revision.draft = draft.id and revision.author = :person)
                         order by submitted_at
                        """).param("person", person).query(Drafts::draft).list();
    }

    /** Whether a person wrote any of it. */
    boolean isWriter(Draft draft, UUID person) {
        return draft.author().equals(person)
                || revisions(draft.id()).stream()
                        .anyMatch(revision -> revision.author().equals(person));
    }

    /** Everybody who wrote any of it, by position and unit, who began it first. */
    List<String> writers(Draft draft) {
        Set<String> names = new LinkedHashSet<>(List.of(draft.authorName()));
        List<DraftRevision> revisions = revisions(draft.id());
        for (int i = revisions.size() - 1; i >= 0; i--) {
            names.add(revisions.get(i).authorName());
        }
        return List.copyOf(names);
    }

    /** What was saved of a draft, the last one first. */
    List<DraftRevision> revisions(DraftId id) {
        return database.sql("select * from indicator.draft_revision where draft = :id order by number desc")
                .param("id", id.value())
                .query((row, number) -> new DraftRevision(
                        row.getInt("number"),
                        text(row),
                        row.getObject("author", UUID.class),
                        row.getString("author_name"),
                        instant(row, "saved_at")))
                .list();
    }

    DraftId insert(String indicator, ProposedFormula proposed, UUID author, String authorName, Instant now) {
        DraftId id = new DraftId(UuidV7.next());
        database.sql("""
                        insert into indicator.draft (id, indicator, formula, card, base_version, valid_from, reason, author,
                          author_name, state, changed_at, version)
                        values (:id, :indicator, :formula, :card, :base, :from, :reason, :author, :name, 'DRAFT', :now, 0)
                        """)
                .param("id", id.value())
                .param("indicator", indicator)
                .param("formula", proposed.formula().canonical())
                .param("card", proposed.card().canonical())
                .param("base", proposed.base())
                .param("from", proposed.validFrom())
                .param("reason", proposed.reason())
                .param("author", author)
                .param("name", authorName)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        keep(id, 0, proposed, author, authorName, now);
        return id;
    }

    /** False if somebody saved something else meanwhile, handed it in or decided it. */
    boolean update(DraftId id, ProposedFormula proposed, int version, UUID author, String authorName, Instant now) {
        boolean done = database.sql("""
                        update indicator.draft
                           set formula = :formula, card = :card, base_version = :base, valid_from = :from,
                               reason = :reason, changed_at = :now, version = version + 1
                         where id = :id and version = :version and state in ('DRAFT', 'RETURNED')
                        """)
                        .param("formula", proposed.formula().canonical())
                        .param("card", proposed.card().canonical())
                        .param("base", proposed.base())
                        .param("from", proposed.validFrom())
                        .param("reason", proposed.reason())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
        if (done) {
            keep(id, version + 1, proposed, author, authorName, now);
        }
        return done;
    }

    private void keep(DraftId id, int number, ProposedFormula proposed, UUID author, String authorName, Instant now) {
        database.sql("""
                        insert into indicator.draft_revision (id, draft, number, formula, card, base_version, valid_from, reason,
                          author, author_name, saved_at, version)
                        values (:id, :draft, :number, :formula, :card, :base, :from, :reason, :author, :name, :now, 0)
                        """)
                .param("id", UuidV7.next())
                .param("draft", id.value())
                .param("number", number)
                .param("formula", proposed.formula().canonical())
                .param("card", proposed.card().canonical())
                .param("base", proposed.base())
                .param("from", proposed.validFrom())
                .param("reason", proposed.reason())
                .param("author", author)
                .param("name", authorName)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Hands it in; false if it changed meanwhile. */
    boolean submit(DraftId id, String name, int version, Instant now) {
        return database.sql("""
                        update indicator.draft
                           set state = 'SUBMITTED', submitted_name = :name, submitted_at = :now, decided_name = null,
                               decided_at = null, decided_reason = null, version = version + 1
                         where id = :id and version = :version
                        """)
                        .param("name", name)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Returns, publishes or withdraws it; false if it changed meanwhile. */
    boolean decide(DraftId id, DraftState state, Act act, int version) {
        return database.sql("""
                        update indicator.draft
                           set state = :state, decided_name = :name, decided_at = :now, decided_reason = :reason,
                               version = version + 1
                         where id = :id and version = :version
                        """)
                        .param("state", state.name())
                        .param("name", act.name())
                        .param("reason", act.reason())
                        .param("now", act.at().atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        ProposedFormula text = text(row);
        return new Draft(
                new DraftId(row.getObject("id", UUID.class)),
                row.getString("indicator"),
                text.formula(),
                text.card(),
                text.base(),
                text.validFrom(),
                text.reason(),
                row.getObject("author", UUID.class),
                row.getString("author_name"),
                DraftState.valueOf(row.getString("state")),
                instant(row, "changed_at"),
                act(row, "submitted", null),
                act(row, "decided", row.getString("decided_reason")),
                row.getInt("version"));
    }

    private static ProposedFormula text(ResultSet row) throws SQLException {
        return new ProposedFormula(
                DefinitionTree.parse("formula", row.getString("formula")),
                DefinitionTree.parse("card", row.getString("card")),
                row.getInt("base_version"),
                row.getObject("valid_from", LocalDate.class),
                row.getString("reason"));
    }

    private static @Nullable Act act(ResultSet row, String what, @Nullable String reason) throws SQLException {
        String name = row.getString(what + "_name");
        return name == null ? null : new Act(name, instant(row, what + "_at"), reason);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
