package id.kendali.platform.ledger;

import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import id.kendali.platform.ui.SealNotice;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The last seal for the foot of every page. It is the same for everybody, so that one look every few seconds is enough. */
@Component
class LedgerSeals implements SealNotice {

    private static final Duration FRESH = Duration.ofSeconds(3);
    private static final Scope SCOPE = Scope.system("Segel ledger");

    private final Heads heads;
    private final Verifications verifications;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private volatile @Nullable Look last;

    LedgerSeals(JdbcClient database, TransactionTemplate transactions, Clock clock) {
        this.heads = new Heads(database);
        this.verifications = new Verifications(database);
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Optional<Seal> latest() {
        Look look = last;
        Instant now = clock.instant();
        if (look == null || look.at.plus(FRESH).isBefore(now)) {
            look = CurrentScope.call(SCOPE, () -> transactions.execute(transaction -> look(now)));
            last = look;
        }
        boolean intact = look.intact;
        return look.head.map(head -> new Seal(head.size(), head.sealedAt(), intact, address(head)));
    }

    private Look look(Instant now) {
        return new Look(
                now,
                heads.latest(),
                verifications.latest().map(VerificationReport::intact).orElse(true));
    }

    private static String address(SignedHead head) {
        return SignedIn.current()
                        .filter(person -> person.may(Right.READ_LEDGER))
                        .isPresent()
                ? "/ledger"
                : head.address();
    }

    private record Look(Instant at, Optional<SignedHead> head, boolean intact) {}
}
