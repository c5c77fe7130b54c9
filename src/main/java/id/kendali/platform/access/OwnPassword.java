package id.kendali.platform.access;

import id.kendali.platform.database.ChangeReason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets people change their password. */
@Component
class OwnPassword {

    private final Accounts accounts;
    private final PasswordRules rules;
    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;
    private final Sessions sessions;
    private final ChangeReason reason;
    private final TransactionTemplate transactions;
    private final Clock clock;

    OwnPassword(
            Accounts accounts,
            PasswordRules rules,
            PasswordEncoder passwords,
            SignInThrottle throttle,
            Sessions sessions,
            ChangeReason reason,
            TransactionTemplate transactions,
            Clock clock) {
        this.accounts = accounts;
        this.rules = rules;
        this.passwords = passwords;
        this.throttle = throttle;
        this.sessions = sessions;
        this.reason = reason;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Changes the password and signs out all other devices. The present password is guessed no faster here than on the
     * sign-in page.
     *
     * @param session the device that stays signed in
     */
    Result change(SignedIn me, UUID session, String present, String wanted, String address) {
        Instant now = clock.instant();
        SignInThrottle.Verdict verdict = throttle.count(me.username(), address, now);
        if (verdict.refused()) {
            return new Paused(Duration.between(now, verdict.pausedUntil()));
        }
        Account account =
                transactions.execute(status -> accounts.findById(me.account()).orElseThrow());
        if (account.passwordHash() == null || !passwords.matches(present, account.passwordHash())) {
            return verdict.left() > 0 ? new WrongPassword(verdict.left()) : new Paused(SignInThrottle.PAUSE);
        }
        throttle.forgive(me.username(), address);
        if (passwords.matches(wanted, account.passwordHash())) {
            return new Unchanged();
        }
        List<MessageSourceResolvable> objections = rules.objections(
                wanted, List.of(me.username(), me.name(), me.position().unitName()));
        if (!objections.isEmpty()) {
            return new TooWeak(objections);
        }
        String hash = passwords.encode(wanted);
        transactions.executeWithoutResult(status -> {
            reason.because("Ganti kata sandi sendiri");
            account.choosePassword(hash, now);
            accounts.save(account);
        });
        sessions.endOthers(me.username(), session);
        return new Changed();
    }

    boolean isDemandedOf(SignedIn me) {
        return Boolean.TRUE.equals(transactions.execute(status -> accounts.findById(me.account())
                .filter(Account::mustChangePassword)
                .isPresent()));
    }

    /** What became of the wish to change the password. */
    sealed interface Result {}

    record Changed() implements Result {}

    record WrongPassword(int left) implements Result {}

    record Paused(Duration remaining) implements Result {}

    record Unchanged() implements Result {}

    record TooWeak(List<MessageSourceResolvable> objections) implements Result {}
}
