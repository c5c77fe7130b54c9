package id.kendali.platform.access;

import id.kendali.platform.database.UuidV7;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** What the session keeps of the person who signed in: who it is and since when, not what they may. */
class AccountPrincipal implements UserDetails {

    private static final long serialVersionUID = 2;

    private final UUID account;
    private final UUID person;
    private final String username;
    private final Instant signedInAt;
    private final UUID session;

    AccountPrincipal(Account account, Instant now) {
        this.account = account.id().value();
        this.person = account.personId();
        this.username = account.username();
        this.signedInAt = now;
        this.session = UuidV7.next();
    }

    AccountId account() {
        return new AccountId(account);
    }

    UUID person() {
        return person;
    }

    Instant signedInAt() {
        return signedInAt;
    }

    /** Names the session to its owner; the identifier in the cookie is shown to nobody. */
    UUID session() {
        return session;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public @Nullable String getPassword() {
        return null;
    }

    @Override
    public String getUsername() {
        return username;
    }
}
