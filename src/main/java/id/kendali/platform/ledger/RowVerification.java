package id.kendali.platform.ledger;

import id.kendali.platform.ledger.Findings.EntryPlace;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Compares what is with what was written down: the entries about a row with each other, the rows of guarded tables with
 * their last entry, and the entries with the tree.
 */
final class RowVerification {

    private final JdbcClient database;
    private final Findings findings;
    private long rows;

    RowVerification(JdbcClient database, Findings findings) {
        this.database = database;
        this.findings = findings;
    }

    long rows() {
        return rows;
    }

    /** Entries that stand where everything is sealed already and have no leaf. */
    void findInserted() {
        database.sql("""
                        select entry.id, entry.table_name, entry.row_id
                          from ledger.entry
                         where (entry.xid, entry.id) <= (select xid, entry_id from ledger.leaf order by number desc limit 1)
                           and not exists (select from ledger.leaf
                                            where leaf.entry_id = entry.id and leaf.xid = entry.xid
                                              and leaf.recorded_at = entry.recorded_at)
                         order by entry.xid, entry.id
                        """).query(row -> {
            findings.addEntry(FindingKind.ENTRY_INSERTED, 0, row.getLong(1), subject(row), List.of());
        });
    }

    /** Emptied entries about whose erasure no entry tells. */
    void findUnrecordedErasures() {
        database.sql("""
                        with told as (
                          select (body::jsonb -> 'after' ->> 'entry')::bigint as id
                            from ledger.entry where operation = 'E' and body is not null)
                        select entry.id, entry.table_name, entry.row_id, leaf.number
                          from ledger.entry
                          left join ledger.leaf on leaf.entry_id = entry.id
                         where entry.erased_at is not null and entry.id not in (select id from told)
                         order by entry.id
                        """).query(row -> {
            findings.addEntry(FindingKind.ERASURE_UNRECORDED, row.getLong(4), row.getLong(1), subject(row), List.of());
        });
    }

    /** Pairs of entries about a row where the later one does not begin with what the earlier one ended with. */
    void compareEntries() {
        database.sql("""
                        with history as (
                          select table_name, row_id, id, xid, recorded_at, erased_at is not null as erased,
                                 md5(body::json ->> 'before') as begins_with,
                                 lag(id) over story as earlier_id,
                                 lag(xid) over story as earlier_xid,
                                 lag(recorded_at) over story as earlier_recorded_at,
                                 lag(erased_at is not null) over story as earlier_erased,
                                 lag(md5(body::json ->> 'after')) over story as earlier_ends_with
                            from ledger.entry
                           where operation <> 'E'
                          window story as (partition by table_name, row_id order by id))
                        select history.id, history.table_name, history.row_id, leaf.number,
                               history.earlier_id, earlier_leaf.number as earlier_number,
                               earlier.body::json ->> 'after' as former, entry.body::json ->> 'before' as present
                          from history
                          join ledger.entry on entry.xid = history.xid and entry.id = history.id
                           and entry.recorded_at = history.recorded_at
                          left join ledger.entry as earlier
                            on earlier.xid = history.earlier_xid and earlier.id = history.earlier_id
                           and earlier.recorded_at = history.earlier_recorded_at
                          left join ledger.leaf on leaf.entry_id = history.id
                          left join ledger.leaf as earlier_leaf on earlier_leaf.entry_id = history.earlier_id
                         where not history.erased and not coalesce(history.earlier_erased, false)
                           and history.begins_with is distinct from history.earlier_ends_with
                         order by history.id
                        """).query(row -> {
            Comparison comparison = Comparison.of(row.getString("former"), row.getString("present"));
            if (comparison.differs()) {
                reportPair(row, comparison.columns());
            }
        });
    }

    /** The rows of a guarded table that are not as their last entry says. */
    void compareRows(GuardedTable table) {
        rows += database.sql("select count(*) from " + table.address())
                .query(Long.class)
                .single();
        String image = table.concealed().isEmpty()
                ? "to_jsonb(present)"
                : "ledger.concealing(to_jsonb(present), cast(:concealed as text[]))";
        database.sql("""
                        with about as (
                          select row_id, entry_id, xid, recorded_at, number
                            from ledger.leaf
                           where table_name = :table
                          union all
                          select entry.row_id, entry.id, entry.xid, entry.recorded_at, null
                            from ledger.entry, ledger.sealer_state as state
                           where (entry.xid, entry.id) > (state.xid, state.entry_id) and table_name = :table),
                        last as (
                          select distinct on (row_id) * from about order by row_id, entry_id desc),
                        told as (
                          select last.row_id, last.entry_id as id, last.number, entry.operation, entry.body,
                                 entry.erased_at is not null as erased
                            from last
                            left join ledger.entry on entry.xid = last.xid and entry.id = last.entry_id
                             and entry.recorded_at = last.recorded_at)
                        select told.id, told.number, coalesce(told.row_id, present.id) as row_id, told.erased,
                               told.body::json ->> 'after' as former,
                               case when present.id is not null then %1$s::text end as present
                          from told
                          full join %2$s as present on present.id = told.row_id
                         where not coalesce(told.erased, false)
                           and coalesce(told.body::jsonb -> 'after', 'null')
                               is distinct from case when present.id is null then 'null' else %1$s end
                            or told.erased and (told.operation = 'D') <> (present.id is null)
                        """.formatted(image, table.address()))
                .param("table", table.name())
                .param("concealed", table.concealedLiteral())
                .query(row -> {
                    reportRow(row, table);
                });
    }

    private void reportPair(ResultSet row, List<String> columns) throws SQLException {
        Subject subject = subject(row);
        EntryPlace later = new EntryPlace(row.getLong("id"), row.getObject("number", Long.class));
        Long earlierId = row.getObject("earlier_id", Long.class);
        EntryPlace earlier =
                earlierId == null ? null : new EntryPlace(earlierId, row.getObject("earlier_number", Long.class));
        if (!findings.explain(subject, columns, earlier, later)) {
            findings.add(new Finding(
                    FindingKind.CHANGE_UNRECORDED,
                    later.number(),
                    later.entryId(),
                    subject.table(),
                    subject.row(),
                    columns,
                    earlier == null ? null : String.valueOf(earlier.number() == null ? earlierId : earlier.number())));
        }
    }

    private void reportRow(ResultSet row, GuardedTable table) throws SQLException {
        Subject subject = new Subject(table.name(), row.getObject("row_id", UUID.class));
        String present = row.getString("present");
        Long last = row.getObject("id", Long.class);
        Comparison comparison = Comparison.of(row.getString("former"), present);
        boolean erased = row.getBoolean("erased");
        if (!erased && !comparison.differs()) {
            return;
        }
        EntryPlace place = last == null ? null : new EntryPlace(last, row.getObject("number", Long.class));
        if (!findings.explain(subject, comparison.columns(), place, null)) {
            FindingKind kind = erased && present == null ? FindingKind.ROW_DELETED : comparison.kind();
            findings.add(new Finding(
                    kind,
                    place == null ? null : place.number(),
                    last,
                    subject.table(),
                    subject.row(),
                    kind == FindingKind.ROW_CHANGED ? comparison.columns() : List.of(),
                    null));
        }
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(row.getString("table_name"), row.getObject("row_id", UUID.class));
    }

    /**
     * A table whose changes the ledger records.
     *
     * @param address as SQL writes it
     */
    record GuardedTable(String name, String address, List<String> concealed) {

        String concealedLiteral() {
            return concealed.stream()
                    .map(column -> '"' + column + '"')
                    .toList()
                    .toString()
                    .replace('[', '{')
                    .replace(']', '}');
        }
    }

    /**
     * Two states of a row. Columns that only one of them has came or went with a migration and say nothing.
     *
     * @param former null if there was no row
     * @param present null if there is no row
     */
    private record Comparison(
            @Nullable Map<String, @Nullable Object> former,
            @Nullable Map<String, @Nullable Object> present) {

        static Comparison of(@Nullable String former, @Nullable String present) {
            return new Comparison(
                    former == null ? null : EntryBody.columns(former),
                    present == null ? null : EntryBody.columns(present));
        }

        boolean differs() {
            return (former == null) != (present == null) || !columns().isEmpty();
        }

        List<String> columns() {
            if (former == null || present == null) {
                return List.of();
            }
            List<String> columns = new ArrayList<>();
            former.forEach((column, value) -> {
                if (present.containsKey(column) && !Objects.equals(value, present.get(column))) {
                    columns.add(column);
                }
            });
            return columns;
        }

        FindingKind kind() {
            if (former == null) {
                return FindingKind.ROW_INSERTED;
            }
            return present == null ? FindingKind.ROW_DELETED : FindingKind.ROW_CHANGED;
        }
    }
}
