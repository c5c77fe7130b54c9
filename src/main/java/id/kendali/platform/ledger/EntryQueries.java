package id.kendali.platform.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads entries, as far as the scope of the running transaction lets them through. */
final class EntryQueries {

    private static final int LONGEST_TIMELINE = 500;

    private final JdbcClient database;

    EntryQueries(JdbcClient database) {
        this.database = database;
    }

    /** Newest first. */
    List<TimelineEntry> about(Collection<Subject> subjects) {
        return database.sql("""
                        select entry.id, place.number, entry.recorded_at, entry.table_name, entry.row_id,
                               entry.operation::text as operation, entry.body, entry.erasure_basis
                          from ledger.places(?, ?) as place
                          join ledger.entry on entry.xid = place.xid and entry.id = place.entry_id
                           and entry.recorded_at = place.recorded_at
                         order by entry.id desc
                         limit ?
                        """)
                .param(subjects.stream().map(Subject::table).toArray(String[]::new))
                .param(subjects.stream().map(Subject::row).toArray(UUID[]::new))
                .param(LONGEST_TIMELINE)
                .query(EntryQueries::timelineEntry)
                .list();
    }

    /** An entry that is not sealed yet: it stands behind the last sealed one. */
    Optional<TimelineEntry> unsealed(long entryId) {
        return database.sql("""
                        select entry.id, cast(null as bigint) as number, entry.recorded_at, entry.table_name, entry.row_id,
                               entry.operation::text as operation, entry.body, entry.erasure_basis
                          from ledger.entry
                         where entry.xid >= coalesce((select xid from ledger.leaf order by number desc limit 1), 0)
                           and entry.id = :entry
                           and not exists (select from ledger.leaf where leaf.entry_id = entry.id)
                        """)
                .param("entry", entryId)
                .query(EntryQueries::timelineEntry)
                .optional();
    }

    Optional<SealedEntry> sealed(long entryId) {
        return database.sql("""
                        select entry.id, leaf.number, entry.recorded_at, entry.table_name, entry.row_id,
                               entry.operation::text as operation, entry.body, entry.erasure_basis,
                               entry.salt, leaf.digest
                          from ledger.leaf
                          join ledger.entry on entry.xid = leaf.xid and entry.id = leaf.entry_id
                           and entry.recorded_at = leaf.recorded_at
                         where leaf.entry_id = :entry
                        """)
                .param("entry", entryId)
                .query((row, index) -> new SealedEntry(
                        timelineEntry(row, index),
                        row.getLong("number"),
                        row.getBytes("salt"),
                        row.getString("body"),
                        Hash.of(row.getBytes("digest"))))
                .optional();
    }

    /** All sealed entries about a row whose text is still there, however long its history is. */
    List<Long> erasable(Subject subject) {
        return database.sql("""
                        select entry.id
                          from ledger.places(?, ?) as place
                          join ledger.entry on entry.xid = place.xid and entry.id = place.entry_id
                           and entry.recorded_at = place.recorded_at
                         where place.number is not null and entry.erased_at is null
                         order by entry.id
                        """)
                .param(new String[] {subject.table()})
                .param(new UUID[] {subject.row()})
                .query(Long.class)
                .list();
    }

    private static TimelineEntry timelineEntry(ResultSet row, int index) throws SQLException {
        String text = row.getString("body");
        EntryBody body = text == null ? null : EntryBody.parse(text);
        Instant at = row.getObject("recorded_at", OffsetDateTime.class).toInstant();
        return new TimelineEntry(
                row.getLong("id"),
                row.getObject("number", Long.class),
                at,
                new Subject(row.getString("table_name"), row.getObject("row_id", UUID.class)),
                Operation.of(row.getString("operation")),
                body == null ? null : body.actor(),
                body == null ? null : body.actorName(),
                body == null ? null : body.reason(),
                body == null ? List.of() : body.changes(),
                row.getString("erasure_basis"));
    }

    /** An entry with what its proof is made of. */
    record SealedEntry(
            TimelineEntry entry,
            long number,
            byte @Nullable [] salt,
            @Nullable String body,
            Hash digest) {}
}
