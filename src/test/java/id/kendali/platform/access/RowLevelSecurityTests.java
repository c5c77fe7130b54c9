package id.kendali.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import id.kendali.platform.database.UuidV7;
import id.kendali.testing.KendaliTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Raw SQL as the application's role: what the rights on the pages say must hold below them as well. */
@KendaliTest
class RowLevelSecurityTests {

    /** Directories: units, positions, holidays, definitions, what counts, and targets are no secret within the office. */
    private static final Set<String> OPEN_TO_EVERYONE_SIGNED_IN = Set.of(
            "access.account",
            "access.invitation",
            "access.token",
            "calendar.date_override",
            "calendar.special_day",
            "indicator.definition",
            "indicator.draft",
            "indicator.draft_revision",
            "indicator.variant_ruling",
            "organisation.division",
            "organisation.position",
            "organisation.staff_count",
            "organisation.unit",
            "organisation.unit_attributes",
            "performance.history",
            "performance.period",
            "performance.plan_target",
            "reform.checkpoint_window",
            "workflow.definition");

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transactions;

    private UUID own;
    private UUID sibling;
    private UUID foreign;

    @BeforeEach
    void findUnits() {
        own = unit("LAPAS-IIA-TERNATE");
        sibling = unit("RUTAN-IIB-WEDA");
        foreign = unit("KANWIL-ACEH");
    }

    @Test
    void showsAnOperatorNothingOfOtherUnits() {
        for (String table : scopedTables()) {
            assertThat(as(
                            scope(Set.of(own), Set.of(own)),
                            () -> count("select count(*) from %s where unit_id <> :unit".formatted(table), own)))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void showsARegionNothingOfAnotherRegion() {
        Set<UUID> region = Set.of(own, sibling);
        for (String table : scopedTables()) {
            assertThat(as(
                            scope(region, region),
                            () -> count("select count(*) from %s where unit_id = :unit".formatted(table), foreign)))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void refusesToWriteRecordsOfASiblingUnit() {
        for (String table : scopedTables()) {
            if (isEmpty(table)) {
                continue;
            }
            assertThatThrownBy(() -> as(
                            scope(Set.of(own, sibling), Set.of(own)),
                            () -> database.sql("""
                                            insert into %1$s
                                            select (jsonb_populate_record(null::%1$s,
                                              to_jsonb(row) || jsonb_build_object('id', :id, 'unit_id', :sibling))).*
                                              from %1$s row limit 1
                                            """.formatted(table))
                                    .param("id", UuidV7.next())
                                    .param("sibling", sibling)
                                    .update()))
                    .as(table)
                    .rootCause()
                    .hasMessageMatching("(?s).*(row-level security|permission denied).*");
        }
    }

    @Test
    void letsAReaderChangeNothing() {
        Set<UUID> region = Set.of(own, sibling);
        for (String table : scopedTables()) {
            if (!mayUpdate(table)) {
                continue;
            }
            assertThat(as(
                            scope(region, Set.of()),
                            () -> database.sql("update %s set unit_id = unit_id".formatted(table))
                                    .update()))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void opensExactlyTheDirectoriesToEveryone() {
        List<String> open = database.sql("""
                        select distinct schemaname || '.' || tablename from pg_policies
                         where cmd = 'SELECT' and qual like '%actor()%' and qual not like '%read_units%'
                           and schemaname <> 'ledger'
                        """).query(String.class).list();
        assertThat(open).containsExactlyInAnyOrderElementsOf(OPEN_TO_EVERYONE_SIGNED_IN);
    }

    /** Every table whose rows belong to a unit and that is no directory. */
    private List<String> scopedTables() {
        List<String> tables =
                new ArrayList<>(database.sql("""
                        select distinct policy.schemaname || '.' || policy.tablename
                          from pg_policies policy
                          join information_schema.columns col on col.table_schema = policy.schemaname
                           and col.table_name = policy.tablename and col.column_name = 'unit_id'
                         where policy.schemaname <> 'ledger'
                           and has_table_privilege(policy.schemaname || '.' || policy.tablename, 'select')
                        """).query(String.class).list());
        tables.removeAll(OPEN_TO_EVERYONE_SIGNED_IN);
        assertThat(tables).isNotEmpty();
        return tables;
    }

    private boolean mayUpdate(String table) {
        return database.sql("select has_table_privilege(:table, 'update')")
                .param("table", table)
                .query(Boolean.class)
                .single();
    }

    private boolean isEmpty(String table) {
        return as(scope(Set.of(own, sibling), Set.of(own)), () -> count("select count(*) from " + table, own)) == 0;
    }

    private long count(String sql, UUID unit) {
        return database.sql(sql).param("unit", unit).query(Long.class).single();
    }

    private <T> T as(Scope scope, java.util.function.Supplier<T> work) {
        return CurrentScope.call(
                scope,
                () -> transactions.execute(status -> {
                    T result = work.get();
                    status.setRollbackOnly();
                    return result;
                }));
    }

    private UUID unit(String code) {
        return as(
                Scope.system("Uji"),
                () -> database.sql("select id from organisation.unit where code = :code")
                        .param("code", code)
                        .query(UUID.class)
                        .single());
    }

    private static Scope scope(Set<UUID> reads, Set<UUID> writes) {
        return new Scope(UuidV7.next(), null, "Uji", reads, writes, Set.of(Scope.ALL), false, false);
    }
}
