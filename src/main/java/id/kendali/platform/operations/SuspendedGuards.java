package id.kendali.platform.operations;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Triggers and foreign keys of the modules' tables, out of force while a backup is read in, and afterwards exactly as
 * they were. All within the owner's transaction: nobody else ever sees a table without them. Foreign keys are made anew
 * and so check every row; the owner needs no right of a superuser.
 */
final class SuspendedGuards {

    private static final String TRIGGERS = """
            select class.oid::regclass::text as table_name, quote_ident(tgname) as name, tgenabled as state
              from pg_trigger join pg_class class on class.oid = tgrelid
              join pg_namespace namespace on namespace.oid = class.relnamespace
             where not tgisinternal and tgparentid = 0 and tgenabled <> 'D' and %s
            """.formatted(ModuleSchema.MODULE_SCHEMAS);

    private static final String FOREIGN_KEYS = """
            select class.oid::regclass::text as table_name, quote_ident(conname) as name,
                   pg_get_constraintdef(pg_constraint.oid) as definition
              from pg_constraint join pg_class class on class.oid = conrelid
              join pg_namespace namespace on namespace.oid = class.relnamespace
             where contype = 'f' and conparentid = 0 and %s
            """.formatted(ModuleSchema.MODULE_SCHEMAS);

    private final Connection owner;
    private final List<Trigger> triggers;
    private final List<ForeignKey> foreignKeys;

    SuspendedGuards(Connection owner) throws SQLException {
        this.owner = owner;
        ModuleSchema schema = new ModuleSchema(owner);
        this.triggers = schema.query(
                TRIGGERS,
                row -> new Trigger(row.getString("table_name"), row.getString("name"), row.getString("state")));
        this.foreignKeys = schema.query(
                FOREIGN_KEYS,
                row -> new ForeignKey(row.getString("table_name"), row.getString("name"), row.getString("definition")));
        for (Trigger trigger : triggers) {
            execute("alter table %s disable trigger %s".formatted(trigger.table, trigger.name));
        }
        for (ForeignKey key : foreignKeys) {
            execute("alter table %s drop constraint %s".formatted(key.table, key.name));
        }
    }

    void putBack() throws SQLException {
        for (ForeignKey key : foreignKeys) {
            execute("alter table %s add constraint %s %s".formatted(key.table, key.name, key.definition));
        }
        for (Trigger trigger : triggers) {
            execute("alter table %s enable %s trigger %s".formatted(trigger.table, trigger.firing(), trigger.name));
        }
    }

    private void execute(String command) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(command);
        }
    }

    /** @param state as the catalogue writes it: O origin and local, R replica, A always */
    private record Trigger(String table, String name, String state) {

        String firing() {
            return switch (state) {
                case "A" -> "always";
                case "R" -> "replica";
                default -> "";
            };
        }
    }

    private record ForeignKey(String table, String name, String definition) {}
}
