package id.kendali.platform.access;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** What the session keeps of the person who signed in: who it is, not what they may. */
class AccountPrincipal implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1;

    private final UUID account;
    private final UUID person;
    private final String username;
    private final boolean enabled;
    private @Nullable String passwordHash;

    AccountPrincipal(Account account) {
        this.account = account.id().value();
        this.person = account.personId();
        this.username = account.username();
        this.enabled = !account.isDisabled();
        this.passwordHash = account.passwordHash();
    }

    AccountId account() {
        return new AccountId(account);
    }

    UUID person() {
        return person;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }
}
