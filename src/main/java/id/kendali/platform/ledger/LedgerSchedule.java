package id.kendali.platform.ledger;

import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What the ledger does by itself: seal every few seconds, verify every night, make room for the coming months. */
@Component
@ConditionalOnBooleanProperty(name = "kendali.ledger.schedule", matchIfMissing = true)
class LedgerSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerSchedule.class);
    private static final Scope SCOPE = Scope.system("Pemeliharaan ledger");

    private final Sealer sealer;
    private final Verification verification;
    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private boolean failing;

    LedgerSchedule(
            Sealer sealer,
            Verification verification,
            JdbcClient database,
            TransactionTemplate transactions,
            Clock clock) {
        this.sealer = sealer;
        this.verification = verification;
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A failure is told when it begins, not every few seconds. */
    @Scheduled(fixedDelayString = "${kendali.ledger.seal-interval:5s}")
    void seal() {
        try {
            sealer.seal();
            failing = false;
        } catch (RuntimeException failure) {
            if (!failing) {
                LOG.error("The ledger is not sealed at the moment", failure);
            }
            failing = true;
        }
    }

    @Scheduled(cron = "${kendali.ledger.verification-cron:0 30 2 * * *}", zone = "${kendali.zone}")
    void verify() {
        VerificationReport report = verification.run();
        verification.keep(report);
        if (!report.intact()) {
            LOG.error("The ledger or rows it is about were tampered with: {} findings, see /ledger", report.count());
        }
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "P1D")
    void makeRoom() {
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        CurrentScope.run(
                SCOPE,
                () -> transactions.executeWithoutResult(
                        transaction -> database.sql("select ledger.ensure_partitions(:from, :to)")
                                .param("from", today)
                                .param("to", today.plusMonths(12))
                                .query(row -> {})));
    }
}
