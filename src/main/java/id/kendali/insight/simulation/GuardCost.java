package id.kendali.insight.simulation;

import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import id.kendali.platform.database.UuidV7;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the guard of a table costs: the same rows into a guarded table (triggers and policies) and into its bare twin, a
 * thousand in a batch and a transaction. Rounds take turns, so that whatever else the machine does meets both alike.
 */
@Component
@ConditionalOnProperty("kendali.simulation")
class GuardCost {

    private static final int BATCH = 1_000;
    private static final UUID UNIT = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private static final Scope OPERATOR = new Scope(
            UuidV7.next(), UuidV7.next(), "Operator", Set.of(UNIT), Set.of(UNIT), Set.of(Scope.ALL), false, false);

    private final JdbcTemplate owner;
    private final JdbcTemplate database;
    private final TransactionTemplate transactions;

    GuardCost(@Qualifier("ownerDataSource") DataSource owner, JdbcTemplate database, TransactionTemplate transactions) {
        this.owner = new JdbcTemplate(owner);
        this.database = database;
        this.transactions = transactions;
    }

    /** Speed with the guard in percent of that without, each by the lower quartile of its times. */
    double percent(int rounds) {
        owner.execute("""
                create schema probe;
                grant usage on schema probe to kendali_app, kendali_ledger;
                create table probe.bare (
                  id uuid primary key,
                  unit_id uuid not null,
                  period text not null,
                  action text not null,
                  target numeric,
                  realised numeric,
                  note text,
                  created_at timestamptz not null default now(),
                  version integer not null
                );
                create index on probe.bare (unit_id, period);
                create table probe.guarded (like probe.bare including all);
                select database.guard('probe.guarded');
                select database.scope_by_unit('probe.guarded');
                grant select, insert, update on probe.bare, probe.guarded to kendali_app;
                """);
        List<Double> bare = new ArrayList<>();
        List<Double> guarded = new ArrayList<>();
        for (int round = -rounds / 5; round < rounds; round++) {
            double without = secondsFor("probe.bare");
            double with = secondsFor("probe.guarded");
            if (round >= 0) {
                bare.add(without);
                guarded.add(with);
            }
        }
        return 100 * new Percentile(bare).of(25) / new Percentile(guarded).of(25);
    }

    private double secondsFor(String table) {
        List<Object[]> rows = new ArrayList<>();
        for (int number = 0; number < BATCH; number++) {
            rows.add(new Object[] {
                UuidV7.next(),
                UNIT,
                "2025-B09",
                "Penyusunan rencana aksi nomor " + number,
                48,
                number % 49,
                "Satu bukti tertinggal di berita acara halaman " + number
            });
        }
        long begin = System.nanoTime();
        CurrentScope.run(
                OPERATOR,
                () -> transactions.executeWithoutResult(transaction -> database.batchUpdate(
                        "insert into " + table
                                + " (id, unit_id, period, action, target, realised, note, version) values (?, ?, ?, ?, ?, ?, ?, 0)",
                        rows)));
        return (System.nanoTime() - begin) / 1e9;
    }
}
