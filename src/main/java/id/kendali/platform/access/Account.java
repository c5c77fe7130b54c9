package id.kendali.platform.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** What a person signs in with. It never ends by deletion: it is closed with a reason. */
@Table(schema = "access", name = "account")
class Account {

    @Id
    private final AccountId id;

    private final UUID personId;
    private final String username;
    private @Nullable String passwordHash;
    private @Nullable Instant passwordChangedAt;
    private boolean mustChangePassword;
    private @Nullable Instant sessionsEndedAt;
    private @Nullable Instant disabledAt;
    private @Nullable String disabledReason;
    private final Instant createdAt;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    Account(
            AccountId id,
            UUID personId,
            String username,
            @Nullable String passwordHash,
            @Nullable Instant passwordChangedAt,
            boolean mustChangePassword,
            @Nullable Instant sessionsEndedAt,
            @Nullable Instant disabledAt,
            @Nullable String disabledReason,
            Instant createdAt,
            @Nullable Integer version) {
        this.id = id;
        this.personId = personId;
        this.username = username;
        this.passwordHash = passwordHash;
        this.passwordChangedAt = passwordChangedAt;
        this.mustChangePassword = mustChangePassword;
        this.sessionsEndedAt = sessionsEndedAt;
        this.disabledAt = disabledAt;
        this.disabledReason = disabledReason;
        this.createdAt = createdAt;
        this.version = version;
    }

    static Account open(AccountId id, UUID person, String username, Instant now) {
        return new Account(id, person, username, null, null, false, null, null, null, now, null);
    }

    void choosePassword(String hash, Instant now) {
        passwordHash = hash;
        passwordChangedAt = now;
        mustChangePassword = false;
    }

    void requireNewPassword() {
        mustChangePassword = true;
    }

    /** Sessions that began before this moment no longer count, wherever they are kept. */
    void endSessions(Instant now) {
        sessionsEndedAt = now;
    }

    void disable(String reason, Instant now) {
        disabledAt = now;
        disabledReason = reason;
        endSessions(now);
    }

    void enable() {
        disabledAt = null;
        disabledReason = null;
    }

    boolean isDisabled() {
        return disabledAt != null;
    }

    /** Whether a session that began then still counts. */
    boolean admits(Instant signedInAt) {
        return !isDisabled() && (sessionsEndedAt == null || !signedInAt.isBefore(sessionsEndedAt));
    }

    boolean mustChangePassword() {
        return mustChangePassword;
    }

    AccountId id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    String username() {
        return username;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    @Nullable
    Instant passwordChangedAt() {
        return passwordChangedAt;
    }
}
