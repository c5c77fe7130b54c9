package id.kendali.platform.access;

import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds accounts and their positions before anybody's scope is known; it therefore runs as the system. */
@Component
class AccountLookup implements UserDetailsService {

    private static final Scope SIGN_IN = Scope.system("Masuk");

    private final Accounts accounts;
    private final HoldingDirectory directory;
    private final TransactionTemplate transactions;
    private final Clock clock;

    AccountLookup(Accounts accounts, HoldingDirectory directory, TransactionTemplate transactions, Clock clock) {
        this.accounts = accounts;
        this.directory = directory;
        this.transactions = new TransactionTemplate(transactions.getTransactionManager());
        this.transactions.setReadOnly(true);
        this.clock = clock;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        return find(username)
                .map(account -> new AccountPrincipal(account, clock.instant()))
                .orElseThrow(() -> new UsernameNotFoundException("unknown"));
    }

    Optional<Account> find(String username) {
        return asSystem(() -> accounts.findByUsername(normal(username)));
    }

    boolean holdsPosition(Account account) {
        return asSystem(() -> !directory.holdingsOf(account.personId()).isEmpty());
    }

    /** What the session still entitles to at this moment. */
    Admission admission(AccountPrincipal principal, @Nullable UUID chosenHolding) {
        return asSystem(() -> accounts.findById(principal.account())
                .filter(account -> account.admits(principal.signedInAt()))
                .map(account -> new Admission(
                        true, account.mustChangePassword(), person(account, Optional.ofNullable(chosenHolding))))
                .orElse(Admission.ENDED));
    }

    /** What a token entitles to at this moment: its position and no other of the person. */
    Admission admission(Token token) {
        return asSystem(() -> accounts.findById(token.accountId())
                .filter(account -> !account.isDisabled())
                .map(account -> new Admission(
                        true,
                        account.mustChangePassword(),
                        directory.holdingsOf(account.personId()).stream()
                                .filter(holding -> holding.id().equals(token.holdingId()))
                                .findFirst()
                                .map(holding -> signedIn(account, holding, List.of(holding), token.use()))))
                .orElse(Admission.ENDED));
    }

    /** Nobody can tell capital letters in user names apart by ear. */
    static String normal(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    private Optional<SignedIn> person(Account account, Optional<UUID> chosen) {
        List<Holding> holdings = directory.holdingsOf(account.personId());
        if (holdings.isEmpty()) {
            return Optional.empty();
        }
        Holding position = chosen.flatMap(id -> holdings.stream()
                        .filter(holding -> holding.id().equals(id))
                        .findFirst())
                .orElse(holdings.get(0));
        return Optional.of(signedIn(account, position, holdings, null));
    }

    private SignedIn signedIn(Account account, Holding position, List<Holding> holdings, @Nullable TokenUse token) {
        HoldingDirectory.PersonName name = directory.nameOf(account.personId());
        return new SignedIn(
                account.id(),
                account.personId(),
                account.username(),
                name.name(),
                name.initials(),
                position,
                holdings,
                token);
    }

    private <T> T asSystem(Supplier<T> work) {
        return CurrentScope.call(SIGN_IN, () -> transactions.execute(status -> work.get()));
    }

    /**
     * @param valid whether the session still counts
     * @param person empty if the person holds no position today
     */
    record Admission(boolean valid, boolean mustChangePassword, Optional<SignedIn> person) {

        static final Admission ENDED = new Admission(false, false, Optional.empty());
    }
}
