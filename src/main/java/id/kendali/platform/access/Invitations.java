package id.kendali.platform.access;

import id.kendali.platform.database.ChangeReason;
import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import id.kendali.platform.database.UuidV7;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * One-time links by which people choose their password: the first administrator, new accounts, forgotten passwords. The
 * link is shown once to whoever issues it and handed over in person or by telephone; only its hash is kept.
 */
@Component
public class Invitations {

    static final String ADDRESS = "/undangan/";

    private static final Scope SYSTEM = Scope.system("Undangan");

    private final Accounts accounts;
    private final StoredInvitations stored;
    private final PersonDirectory persons;
    private final Sessions sessions;
    private final PasswordEncoder passwords;
    private final ChangeReason reason;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Invitations(
            Accounts accounts,
            StoredInvitations stored,
            PersonDirectory persons,
            Sessions sessions,
            PasswordEncoder passwords,
            ChangeReason reason,
            TransactionTemplate transactions,
            Clock clock) {
        this.accounts = accounts;
        this.stored = stored;
        this.persons = persons;
        this.sessions = sessions;
        this.passwords = passwords;
        this.reason = reason;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether somebody can sign in and manage accounts. */
    public boolean administratorExists() {
        return CurrentScope.call(
                SYSTEM,
                () -> transactions.execute(status -> persons.holdersOf(PositionKind.ADMINISTRATOR).stream()
                        .flatMap(person -> accounts.findByPersonId(person).stream())
                        .anyMatch(account -> !account.isDisabled() && account.passwordHash() != null)));
    }

    /**
     * A link for the first administrator, to be printed once where the operator of the server reads it.
     *
     * @param base address under which this application is reached
     * @throws IllegalStateException if an administrator can already sign in, or the user name is another person's
     */
    public URI issueFirstAdministrator(String username, URI base) {
        if (administratorExists()) {
            throw new IllegalStateException("An administrator exists; new links are given on the page of accounts");
        }
        InvitationToken token = InvitationToken.random();
        CurrentScope.run(
                SYSTEM,
                () -> transactions.executeWithoutResult(status -> {
                    reason.because("Administrator pertama");
                    issue(firstAdministrator(AccountLookup.normal(username)), token);
                }));
        return UriComponentsBuilder.fromUri(base)
                .path(ADDRESS)
                .path(token.value())
                .build()
                .toUri();
    }

    /** Issues a link for an account within the running transaction; links issued before no longer open anything. */
    void issue(Account account, InvitationToken token) {
        Instant now = clock.instant();
        for (Invitation former : stored.openOf(account.id())) {
            former.revoke(now);
            stored.save(former);
        }
        stored.save(Invitation.issue(new InvitationId(UuidV7.next()), account.id(), token, now));
    }

    /** The account that a link is for; empty if the link is wrong, used, replaced or too old. */
    Optional<Invited> open(InvitationToken token) {
        return CurrentScope.call(
                SYSTEM,
                () -> transactions.execute(status -> stored.findByTokenHash(token.hexadecimalHash())
                        .filter(invitation -> invitation.isOpen(clock.instant()))
                        .flatMap(invitation -> accounts.findById(invitation.accountId())
                                .filter(account -> !account.isDisabled())
                                .map(account ->
                                        new Invited(account.id(), account.username(), invitation.expiresAt())))));
    }

    /** Chooses the password as the account itself; false if the link was used meanwhile. */
    boolean redeem(InvitationToken token, String password) {
        Optional<Invited> invited = open(token);
        if (invited.isEmpty()) {
            return false;
        }
        String hash = passwords.encode(password);
        Invited guest = invited.get();
        Scope self =
                new Scope(guest.account().value(), null, guest.username(), Set.of(), Set.of(), Set.of(), false, false);
        CurrentScope.run(
                self,
                () -> transactions.executeWithoutResult(status -> {
                    reason.because("Kata sandi dipilih lewat tautan sekali pakai");
                    Instant now = clock.instant();
                    Invitation invitation =
                            stored.findByTokenHash(token.hexadecimalHash()).orElseThrow();
                    invitation.use(now);
                    stored.save(invitation);
                    Account account = accounts.findById(invitation.accountId()).orElseThrow();
                    account.choosePassword(hash, now);
                    account.endSessions(now);
                    accounts.save(account);
                    sessions.endAll(account.username());
                }));
        return true;
    }

    private Account firstAdministrator(String username) {
        Optional<Account> known = accounts.findByUsername(username);
        if (known.isPresent()) {
            Account account = known.get();
            if (!persons.holdersOf(PositionKind.ADMINISTRATOR).contains(account.personId())) {
                throw new IllegalStateException("The user name belongs to an account that is no administrator");
            }
            return account;
        }
        UUID person = persons.appointFirstAdministrator();
        return accounts.save(Account.open(new AccountId(UuidV7.next()), person, username, clock.instant()));
    }

    /** Whom a link is for. */
    record Invited(AccountId account, String username, Instant expiresAt) {}
}
