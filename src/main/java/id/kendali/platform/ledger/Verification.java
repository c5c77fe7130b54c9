package id.kendali.platform.ledger;

import java.time.Clock;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Recomputes the whole ledger and compares it with the rows it is about, in one snapshot, while everybody works on. It
 * reads as the owner of the tables, since no scope of a person shows everything.
 */
public final class Verification {

    private static final String SETTINGS = """
            select set_config('timezone', 'UTC', true),
                   set_config('bytea_output', 'hex', true),
                   set_config('intervalstyle', 'iso_8601', true),
                   set_config('extra_float_digits', '1', true),
                   set_config('row_security', 'off', true)
            """;

    private final JdbcClient database;
    private final TransactionTemplate snapshot;
    private final KeyFolder keys;
    private final HeadJournal journal;
    private final Clock clock;

    Verification(DataSource owner, KeyFolder keys, HeadJournal journal, Clock clock) {
        JdbcTemplate streaming = new JdbcTemplate(owner);
        streaming.setFetchSize(500);
        this.database = JdbcClient.create(streaming);
        this.snapshot = new TransactionTemplate(new JdbcTransactionManager(owner));
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.snapshot.setReadOnly(true);
        this.keys = keys;
        this.journal = journal;
        this.clock = clock;
    }

    /** Verifies against the journal of heads in the data folder. */
    public VerificationReport run() {
        return run(List.of());
    }

    /** Verifies also against heads that somebody kept, see {@link KnownHead#read}. */
    public VerificationReport run(List<KnownHead> against) {
        // Counted before the snapshot is taken: what is sealed and published meanwhile is not in it.
        long published = journal.count();
        return snapshot.execute(transaction -> verify(against, published));
    }

    /** Keeps a report, so that pages can show the latest one. */
    public void keep(VerificationReport report) {
        new Verifications(database).add(report);
    }

    private VerificationReport verify(List<KnownHead> against, long published) {
        Instant startedAt = clock.instant();
        database.sql(SETTINGS).query(row -> {});
        Findings findings = new Findings();
        HeadVerification heads = new HeadVerification(database, findings, trusted());
        TreeVerification tree = new TreeVerification(database, findings, heads);
        RowVerification rows = new RowVerification(database, findings);
        tree.run();
        try (Stream<HeadJournal.Line> lines = journal.lines()) {
            Iterator<HeadJournal.Line> iterator = lines.limit(published).iterator();
            heads.compareJournal(iterator);
        }
        heads.compareKept(against);
        heads.conclude(tree.sealerIsAhead());
        rows.findInserted();
        rows.findUnrecordedErasures();
        rows.compareEntries();
        new GuardVerification(database, findings).run().forEach(rows::compareRows);
        return new VerificationReport(
                startedAt,
                clock.instant(),
                tree.size(),
                tree.root().hex(),
                tree.erased(),
                pending(),
                rows.rows(),
                heads.checked(),
                heads.kept(),
                findings.count(),
                findings.list());
    }

    private Set<String> trusted() {
        return keys.trusted();
    }

    private long pending() {
        return database.sql("""
                        select count(*)
                          from ledger.entry, ledger.sealer_state as state
                         where (entry.xid, entry.id) > (state.xid, state.entry_id)
                        """).query(Long.class).single();
    }
}
