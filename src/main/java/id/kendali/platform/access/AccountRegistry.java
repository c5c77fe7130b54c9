package id.kendali.platform.access;

import id.kendali.platform.database.UuidV7;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens accounts for persons of the organisation. */
@Component
@Transactional
public class AccountRegistry {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Clock clock;

    AccountRegistry(Accounts accounts, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Opens an account whose password is already decided: the demonstration, and tests. */
    public AccountId open(UUID person, String username, CharSequence password) {
        Account account = Account.open(new AccountId(UuidV7.next()), person, username, clock.instant());
        account.choosePassword(passwords.encode(password), clock.instant());
        return accounts.save(account).id();
    }

    /** The same for many, such as all of a simulated nation; one password is hashed once for them all. */
    public void openAll(Map<UUID, String> usernames, CharSequence password) {
        String hash = passwords.encode(password);
        usernames.forEach((person, username) -> {
            Account account = Account.open(new AccountId(UuidV7.next()), person, username, clock.instant());
            account.choosePassword(hash, clock.instant());
            accounts.save(account);
        });
    }
}
