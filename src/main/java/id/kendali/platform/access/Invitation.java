package id.kendali.platform.access;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A one-time link by which the holder of an account chooses a password. Only the hash of its token is kept. */
@Table(schema = "access", name = "invitation")
class Invitation {

    static final Duration LIFETIME = Duration.ofHours(48);

    @Id
    private final InvitationId id;

    private final AccountId accountId;
    private final byte[] tokenHash;
    private final Instant createdAt;
    private final Instant expiresAt;
    private @Nullable Instant usedAt;
    private @Nullable Instant revokedAt;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    Invitation(
            InvitationId id,
            AccountId accountId,
            byte[] tokenHash,
            Instant createdAt,
            Instant expiresAt,
            @Nullable Instant usedAt,
            @Nullable Instant revokedAt,
            @Nullable Integer version) {
        this.id = id;
        this.accountId = accountId;
        this.tokenHash = tokenHash;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
        this.usedAt = usedAt;
        this.revokedAt = revokedAt;
        this.version = version;
    }

    static Invitation issue(InvitationId id, AccountId account, InvitationToken token, Instant now) {
        return new Invitation(id, account, token.hash(), now, now.plus(LIFETIME), null, null, null);
    }

    boolean isOpen(Instant now) {
        return usedAt == null && revokedAt == null && now.isBefore(expiresAt);
    }

    void use(Instant now) {
        if (!isOpen(now)) {
            throw new IllegalStateException("The invitation is not open");
        }
        usedAt = now;
    }

    void revoke(Instant now) {
        revokedAt = now;
    }

    AccountId accountId() {
        return accountId;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
