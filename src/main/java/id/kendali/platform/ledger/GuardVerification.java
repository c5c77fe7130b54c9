package id.kendali.platform.ledger;

import id.kendali.platform.ledger.RowVerification.GuardedTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks whether the guarded tables are still guarded. */
final class GuardVerification {

    private final JdbcClient database;
    private final Findings findings;

    GuardVerification(JdbcClient database, Findings findings) {
        this.database = database;
        this.findings = findings;
    }

    /** The guarded tables that exist; what is wrong with the guard itself is told. */
    List<GuardedTable> run() {
        List<GuardedTable> tables = new ArrayList<>();
        database.sql("""
                        select guarded.table_name, guarded.concealed, relation.address,
                               (select array_agg(missing.name order by missing.name)
                                  from unnest(array['ledger_delete', 'ledger_insert', 'ledger_truncate', 'ledger_update'])
                                       as missing(name)
                                 where not exists (
                                   select from pg_trigger
                                    where tgrelid = relation.address and tgname = missing.name and tgenabled = 'A'
                                      and tgfoid in ('ledger.record()'::regprocedure, 'ledger.refuse_truncate()'::regprocedure)))
                               as missing
                          from ledger.guarded
                          cross join lateral (select to_regclass(guarded.table_name) as address) as relation
                         order by guarded.table_name
                        """).query(row -> {
            String name = row.getString("table_name");
            String address = row.getString("address");
            if (address == null) {
                findings.add(new Finding(FindingKind.TABLE_MISSING, null, null, name, null, List.of(), null));
                return;
            }
            if (row.getArray("missing") != null) {
                List<String> missing = texts(row.getArray("missing"));
                findings.add(new Finding(FindingKind.TRIGGERS_OFF, null, null, name, null, missing, null));
            }
            tables.add(new GuardedTable(name, address, texts(row.getArray("concealed"))));
        });
        return tables;
    }

    private static List<String> texts(java.sql.Array array) throws java.sql.SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
