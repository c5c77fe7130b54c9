package id.kendali.platform.operations;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What the schemas of all modules hold, as PostgreSQL's catalogue says: a module that is added later is in it. */
final class ModuleSchema {

    static final String MODULE_SCHEMAS =
            "namespace.nspname not in ('information_schema', 'public')" + " and namespace.nspname not like 'pg\\_%'";

    /** Sessions are left out: nobody shall be signed in by a backup. */
    private static final String TABLES = """
            select format('%%I.%%I', namespace.nspname, class.relname) as name,
                   (select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
                     where attrelid = class.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns
              from pg_class class join pg_namespace namespace on namespace.oid = class.relnamespace
             where class.relkind in ('r', 'p') and not class.relispartition and %s
               and class.oid::regclass::text not like 'access.spring\\_session%%'
             order by name
            """.formatted(MODULE_SCHEMAS);

    private static final String PARTITIONS = """
            select format('%%I.%%I', namespace.nspname, class.relname) as name, pg_inherits.inhparent::regclass::text as parent,
                   pg_get_expr(class.relpartbound, class.oid) as bound, class.relowner::regrole::text as owner
              from pg_class class join pg_namespace namespace on namespace.oid = class.relnamespace
              join pg_inherits on inhrelid = class.oid
             where class.relispartition and class.relkind in ('r', 'p') and %s
             order by class.oid
            """.formatted(MODULE_SCHEMAS);

    private static final String SEQUENCES = """
            select format('%%I.%%I', namespace.nspname, class.relname) as name
              from pg_class class join pg_namespace namespace on namespace.oid = class.relnamespace
             where class.relkind = 'S' and %s
             order by name
            """.formatted(MODULE_SCHEMAS);

    private final Connection owner;

    ModuleSchema(Connection owner) {
        this.owner = owner;
    }

    /** @param columns that have values of their own, in their order */
    record Table(String name, String columns, long rows) {

        String file() {
            return "tables/" + name + ".copy.gz";
        }

        Table withRows(long counted) {
            return new Table(name, columns, counted);
        }
    }

    record Partition(String name, String parent, String bound, String owner) {}

    record Sequence(String name, long lastValue, boolean called) {}

    List<Table> tables() throws SQLException {
        return query(TABLES, row -> new Table(row.getString("name"), row.getString("columns"), 0));
    }

    List<Partition> partitions() throws SQLException {
        return query(
                PARTITIONS,
                row -> new Partition(
                        row.getString("name"),
                        row.getString("parent"),
                        row.getString("bound"),
                        row.getString("owner")));
    }

    List<Sequence> sequences() throws SQLException {
        List<Sequence> sequences = new ArrayList<>();
        for (String name : query(SEQUENCES, row -> row.getString("name"))) {
            sequences.addAll(query(
                    "select last_value, is_called from " + name,
                    row -> new Sequence(name, row.getLong("last_value"), row.getBoolean("is_called"))));
        }
        return sequences;
    }

    <T> List<T> query(String sql, Row<T> mapping) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(mapping.of(rows));
            }
            return all;
        }
    }

    /** Maps one row. */
    interface Row<T> {

        T of(ResultSet row) throws SQLException;
    }
}
