package id.kendali.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** No table of records can be forgotten: it has the ledger's triggers and row-level security, or stands in a list here. */
class GuardedTablesTests {

    /** Queues, sessions, caches and what the ledger itself keeps: nothing that a person would call a record. */
    private static final Set<String> TECHNICAL = Set.of(
            "access.sign_in_throttle",
            "access.spring_session",
            "access.spring_session_attributes",
            "database.event_publication",
            "database.first_start",
            "database.scheduled_tasks",
            "access.token_use",
            "api.answer",
            "exchange.upload_content",
            "indicator.dirty",
            "plan.upload_content",
            "search.entry");

    private static final String MODULE_TABLES = """
            select table_class.oid::regclass::text as name
              from pg_class table_class join pg_namespace namespace on namespace.oid = table_class.relnamespace
             where table_class.relkind in ('r', 'p') and not table_class.relispartition
               and namespace.nspname not in ('pg_catalog', 'information_schema', 'public', 'ledger')
            """;

    private final TestDatabase.Copy database = TestDatabase.Copy.create();

    @Test
    void guardsEveryTableOfRecordsByTheLedger() throws SQLException {
        Set<String> unguarded = names(MODULE_TABLES + """
                 and not exists (select from pg_trigger
                  where tgrelid = table_class.oid and tgname like 'ledger_%' and tgenabled <> 'D')
                """);
        unguarded.removeAll(TECHNICAL);
        assertThat(unguarded).isEmpty();
    }

    @Test
    void letsRowLevelSecurityRuleEveryTableOfRecords() throws SQLException {
        Set<String> open = names(MODULE_TABLES + " and not table_class.relrowsecurity");
        open.removeAll(TECHNICAL);
        assertThat(open).isEmpty();
    }

    @Test
    void showsNothingWithoutAScope() throws SQLException {
        Set<String> readable = names(MODULE_TABLES
                + " and table_class.relrowsecurity and has_table_privilege('kendali_app', table_class.oid, 'select')");
        assertThat(readable).isNotEmpty();
        try (Connection application = database.asApplication();
                Statement statement = application.createStatement()) {
            for (String table : readable) {
                try (ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
                    rows.next();
                    assertThat(rows.getLong(1)).as(table).isZero();
                }
            }
        }
    }

    @Test
    void givesTheApplicationNoRightToDeleteRecords() throws SQLException {
        Set<String> deletable =
                names(MODULE_TABLES + " and has_table_privilege('kendali_app', table_class.oid, 'delete')");
        deletable.removeAll(TECHNICAL);
        assertThat(deletable).isEmpty();
    }

    @Test
    void letsTheApplicationOwnNothing() throws SQLException {
        assertThat(names(MODULE_TABLES + " and table_class.relowner = 'kendali_app'::regrole"))
                .isEmpty();
    }

    private Set<String> names(String query) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (Connection owner = database.asOwner();
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
