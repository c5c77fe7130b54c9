package id.kendali.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.platform.database.UuidV7;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/**
 * What the guard of a table costs: the same rows into a guarded table (triggers and policies) and into its bare twin, as
 * batches of a thousand through JDBC. Rounds take turns and their medians are compared, so that whatever else the
 * machine does meets both alike.
 */
class GuardCostTests {

    private static final double LEAST_SHARE = 0.40;
    private static final int BATCH = 1_000;
    private static final int ROUNDS = 60;
    private static final int ATTEMPTS = 4;

    @AutoClose
    private final LedgerTestBed bed = new LedgerTestBed();

    @Test
    void keepsAtLeastFortyPercentOfTheSpeedOfAnUnguardedInsert() throws SQLException {
        bed.asOwner("""
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
        double share = 0;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            share = Math.max(share, measure());
        }
        assertThat(share).isGreaterThanOrEqualTo(LEAST_SHARE);
    }

    private double measure() throws SQLException {
        try (Connection connection = bed.operator(LedgerTestBed.TERNATE)) {
            connection.setAutoCommit(false);
            for (int i = 0; i < 15; i++) {
                secondsFor("probe.bare", connection);
                secondsFor("probe.guarded", connection);
            }
            double[] bare = new double[ROUNDS];
            double[] guarded = new double[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                bare[i] = secondsFor("probe.bare", connection);
                guarded[i] = secondsFor("probe.guarded", connection);
            }
            double share = median(bare) / median(guarded);
            LoggerFactory.getLogger(GuardCostTests.class)
                    .info(String.format(
                            Locale.ROOT,
                            "Guarded insert: %.0f rows/s of %.0f rows/s bare, %.0f %%",
                            BATCH / median(guarded),
                            BATCH / median(bare),
                            share * 100));
            return share;
        }
    }

    private static double secondsFor(String table, Connection connection) throws SQLException {
        long start = System.nanoTime();
        try (Statement reason = connection.createStatement();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into %s (id, unit_id, period, action, target, realised, note, version)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """.formatted(table))) {
            reason.execute("select set_config('kendali.reason', 'Unggahan B09', true)");
            for (int i = 0; i < BATCH; i++) {
                insert.setObject(1, UuidV7.next());
                insert.setObject(2, LedgerTestBed.TERNATE);
                insert.setString(3, "2025-B09");
                insert.setString(4, "Penyusunan rencana aksi nomor " + i);
                insert.setInt(5, 48);
                insert.setInt(6, i % 49);
                insert.setString(7, "Satu bukti tertinggal di berita acara halaman " + i);
                insert.setInt(8, 0);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(double[] seconds) {
        double[] sorted = seconds.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
