package id.kendali.platform.evidence;

import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Removes contents whose transaction failed: no row refers to them a day after they were stored. */
@Component
class OrphanSweep {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanSweep.class);
    private static final Scope SCOPE = Scope.system("Pembersihan berkas tak terpakai");
    private static final Duration LONGEST_TRANSACTION = Duration.ofHours(24);

    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final BlobStore blobs;
    private final Previews previews;
    private final Clock clock;

    OrphanSweep(
            JdbcClient database, TransactionTemplate transactions, BlobStore blobs, Previews previews, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.blobs = blobs;
        this.previews = previews;
        this.clock = clock;
    }

    void run() {
        sweep(clock.instant().minus(LONGEST_TRANSACTION));
    }

    Set<Sha256> sweep(Instant before) {
        try {
            Set<Sha256> gone = blobs.sweep(before, this::referenced);
            gone.forEach(previews::forget);
            if (!gone.isEmpty()) {
                LOG.info("{} contents that nothing refers to were removed", gone.size());
            }
            return gone;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Set<Sha256> referenced(Set<Sha256> hashes) {
        return hashes.isEmpty()
                ? Set.of()
                : CurrentScope.call(
                        SCOPE,
                        () -> transactions.execute(transaction -> database
                                .sql("select distinct sha256 from evidence.file where sha256 in (:hashes)")
                                .param(
                                        "hashes",
                                        hashes.stream().map(Sha256::hexadecimal).toList())
                                .query(String.class)
                                .stream()
                                .map(Sha256::new)
                                .collect(Collectors.toSet())));
    }
}
