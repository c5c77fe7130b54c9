package id.kendali.platform.access;

import id.kendali.platform.database.CurrentScope;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Makes tokens for accounts of the demonstration, as their pages do. */
@Lazy
@Component
public class ProgramAccess {

    private final AccountLookup accounts;
    private final OwnTokens tokens;

    ProgramAccess(AccountLookup accounts, OwnTokens tokens) {
        this.accounts = accounts;
        this.tokens = tokens;
    }

    /** A token with the first position of the account. */
    public String token(String username, TokenScope scope) {
        return make(username, scope, Instant.now().plus(Duration.ofHours(1)))
                .secret()
                .value();
    }

    OwnTokens.Made make(String username, TokenScope scope, Instant until) {
        SignedIn me = signedIn(username);
        return CurrentScope.call(me.scope(), () -> tokens.make(me, me.position(), "Uji", scope, until));
    }

    void revoke(String username, TokenId token) {
        SignedIn me = signedIn(username);
        CurrentScope.run(me.scope(), () -> tokens.revoke(me, token));
    }

    List<OwnTokens.TokenRow> list(String username) {
        SignedIn me = signedIn(username);
        return CurrentScope.call(me.scope(), () -> tokens.of(me));
    }

    SignedIn signedIn(String username) {
        Account account = accounts.find(username).orElseThrow();
        return accounts.admission(new AccountPrincipal(account, Instant.now()), null)
                .person()
                .orElseThrow();
    }
}
