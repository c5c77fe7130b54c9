package id.kendali.platform.access;

import id.kendali.platform.database.ChangeReason;
import id.kendali.platform.database.UuidV7;
import id.kendali.platform.ui.NotFound;
import id.kendali.platform.ui.Refused;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with accounts. Each is one transaction with its reason. */
@Component
@Transactional
class AccountAdministration {

    private final Accounts accounts;
    private final Invitations invitations;
    private final Sessions sessions;
    private final ChangeReason reason;
    private final Clock clock;

    AccountAdministration(
            Accounts accounts, Invitations invitations, Sessions sessions, ChangeReason reason, Clock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.sessions = sessions;
        this.reason = reason;
        this.clock = clock;
    }

    /** Opens an account whose holder chooses the password by the link. */
    Issued open(UUID person, String username) {
        reason.because("Akun dibuka");
        Account account = accounts.save(Account.open(new AccountId(UuidV7.next()), person, username, clock.instant()));
        return issue(account);
    }

    boolean isTaken(String username) {
        return accounts.findByUsername(username).isPresent();
    }

    Optional<AccountId> accountOf(UUID person) {
        return accounts.findByPersonId(person).map(Account::id);
    }

    /** A new one-time link, for who forgot the password. The old password works until the link is used. */
    Issued invite(AccountId id, String why) {
        Account account = find(id);
        if (account.isDisabled()) {
            throw new Refused("access.accounts.refused.disabled");
        }
        reason.because(why);
        return issue(account);
    }

    /** Closes the account; its sessions end at once. */
    void disable(AccountId id, SignedIn me, String why) {
        if (me.account().equals(id)) {
            throw new Refused("access.accounts.refused.own");
        }
        Account account = find(id);
        if (account.isDisabled()) {
            return;
        }
        reason.because(why);
        account.disable(why, clock.instant());
        accounts.save(account);
        sessions.endAll(account.username());
    }

    void enable(AccountId id, String why) {
        Account account = find(id);
        reason.because(why);
        account.enable();
        accounts.save(account);
    }

    /** Signs the account out everywhere. */
    void endSessions(AccountId id, String why) {
        Account account = find(id);
        reason.because(why);
        account.endSessions(clock.instant());
        accounts.save(account);
        sessions.endAll(account.username());
    }

    /** At the next page the person has to choose a new password. */
    void requireNewPassword(AccountId id, String why) {
        Account account = find(id);
        reason.because(why);
        account.requireNewPassword();
        accounts.save(account);
    }

    private Issued issue(Account account) {
        InvitationToken token = InvitationToken.random();
        invitations.issue(account, token);
        return new Issued(account.id(), account.username(), token);
    }

    private Account find(AccountId id) {
        return accounts.findById(id).orElseThrow(() -> new NotFound("account " + id.value()));
    }

    /** A link that can be shown this once. */
    record Issued(AccountId account, String username, InvitationToken token) {}
}
