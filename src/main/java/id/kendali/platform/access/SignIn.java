package id.kendali.platform.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Checks who wants to come in. */
@Component
class SignIn {

    private final AccountLookup accounts;
    private final SignInThrottle throttle;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final String decoy;

    SignIn(AccountLookup accounts, SignInThrottle throttle, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.passwords = passwords;
        this.clock = clock;
        this.decoy = passwords.encode("no account has this");
    }

    /**
     * The attempt counts as wrong before the password is looked at, so that many at once gain nothing. An unknown name
     * takes as long as a known one.
     */
    SignInResult attempt(String username, String password, String address) {
        Instant now = clock.instant();
        String name = AccountLookup.normal(username);
        SignInThrottle.Verdict verdict = throttle.count(name, address, now);
        if (verdict.refused()) {
            return new SignInResult.Paused(Duration.between(now, verdict.pausedUntil()));
        }
        Optional<Account> account = accounts.find(name);
        boolean right =
                passwords.matches(password, account.map(Account::passwordHash).orElse(decoy));
        if (account.isEmpty() || account.get().passwordHash() == null || !right) {
            return verdict.left() > 0
                    ? new SignInResult.Rejected(verdict.left())
                    : new SignInResult.Paused(SignInThrottle.PAUSE);
        }
        throttle.forgive(name, address);
        return admit(account.get(), now);
    }

    private SignInResult admit(Account account, Instant now) {
        if (account.isDisabled()) {
            return new SignInResult.Closed();
        }
        return accounts.holdsPosition(account)
                ? new SignInResult.Admitted(new AccountPrincipal(account, now), account.mustChangePassword())
                : new SignInResult.WithoutPosition();
    }
}
