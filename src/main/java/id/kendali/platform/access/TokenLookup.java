package id.kendali.platform.access;

import id.kendali.platform.access.TokenAdmission.Admitted;
import id.kendali.platform.access.TokenAdmission.Reason;
import id.kendali.platform.access.TokenAdmission.Refused;
import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds whom a token stands for before anybody's scope is known; it therefore runs as the system. */
@Component
class TokenLookup {

    private static final Scope TOKENS = Scope.system("Token API");
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final Tokens tokens;
    private final AccountLookup accounts;
    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final Clock clock;

    TokenLookup(
            Tokens tokens, AccountLookup accounts, JdbcClient database, TransactionTemplate transactions, Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    TokenAdmission admission(TokenSecret secret) {
        return CurrentScope.call(
                TOKENS,
                () -> transactions.execute(status -> tokens.findByTokenHash(secret.hexadecimalHash())
                        .map(this::admission)
                        .orElse(new Refused(Reason.UNKNOWN))));
    }

    private TokenAdmission admission(Token token) {
        Instant now = clock.instant();
        if (token.isRevoked()) {
            return new Refused(Reason.REVOKED);
        }
        if (token.isExpired(now)) {
            return new Refused(Reason.EXPIRED);
        }
        AccountLookup.Admission account = accounts.admission(token);
        if (!account.valid()) {
            return new Refused(Reason.ACCOUNT_CLOSED);
        }
        if (account.mustChangePassword()) {
            return new Refused(Reason.PASSWORD_DUE);
        }
        Optional<SignedIn> person = account.person();
        if (person.isEmpty()) {
            return new Refused(Reason.POSITION_ENDED);
        }
        noteUse(token, now);
        return new Admitted(person.get());
    }

    private void noteUse(Token token, Instant now) {
        boolean noted = database.sql("select used_at from access.token_use where token_id = :token")
                .param("token", token.id().value())
                .query(Timestamp.class)
                .optional()
                .filter(used -> used.toInstant().isAfter(now.minus(NOTED_EVERY)))
                .isPresent();
        if (!noted) {
            database.sql("""
                            insert into access.token_use (token_id, used_at) values (:token, :now)
                            on conflict (token_id) do update set used_at = excluded.used_at
                            """)
                    .param("token", token.id().value())
                    .param("now", Timestamp.from(now))
                    .update();
        }
    }
}
