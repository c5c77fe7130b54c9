package id.kendali.platform.access;

import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
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

    AccountLookup(Accounts accounts, HoldingDirectory directory, TransactionTemplate transactions) {
        this.accounts = accounts;
        this.directory = directory;
        this.transactions = transactions;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        return CurrentScope.call(
                        SIGN_IN,
                        () -> transactions.execute(status ->
                                accounts.findByUsername(username.strip().toLowerCase(Locale.ROOT))))
                .filter(account -> account.passwordHash() != null)
                .map(AccountPrincipal::new)
                .orElseThrow(() -> new UsernameNotFoundException("unknown"));
    }

    /** Empty if the account was closed or its person holds no position today. */
    Optional<SignedIn> signedIn(AccountPrincipal principal, @Nullable UUID chosenHolding) {
        return CurrentScope.call(
                SIGN_IN, () -> transactions.execute(status -> read(principal, Optional.ofNullable(chosenHolding))));
    }

    private Optional<SignedIn> read(AccountPrincipal principal, Optional<UUID> chosen) {
        boolean open = accounts.findById(principal.account())
                .filter(account -> !account.isDisabled())
                .isPresent();
        List<Holding> holdings = open ? directory.holdingsOf(principal.person()) : List.of();
        if (holdings.isEmpty()) {
            return Optional.empty();
        }
        Holding position = chosen.flatMap(id -> holdings.stream()
                        .filter(holding -> holding.id().equals(id))
                        .findFirst())
                .orElse(holdings.get(0));
        HoldingDirectory.PersonName name = directory.nameOf(principal.person());
        return Optional.of(new SignedIn(
                principal.account(),
                principal.person(),
                principal.getUsername(),
                name.name(),
                name.initials(),
                position,
                holdings));
    }
}
