package id.kendali.platform.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** By which a program acts with one position of a person. It ends by its day, by revocation, or with the position. */
@Table(schema = "access", name = "token")
class Token {

    @Id
    private final TokenId id;

    private final AccountId accountId;
    private final UUID holdingId;
    private final String name;
    private final TokenScope scope;
    private final byte[] tokenHash;
    private final String ending;
    private final Instant createdAt;
    private final Instant expiresAt;
    private @Nullable Instant revokedAt;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    Token(
            TokenId id,
            AccountId accountId,
            UUID holdingId,
            String name,
            TokenScope scope,
            byte[] tokenHash,
            String ending,
            Instant createdAt,
            Instant expiresAt,
            @Nullable Instant revokedAt,
            @Nullable Integer version) {
        this.id = id;
        this.accountId = accountId;
        this.holdingId = holdingId;
        this.name = name;
        this.scope = scope;
        this.tokenHash = tokenHash;
        this.ending = ending;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
        this.revokedAt = revokedAt;
        this.version = version;
    }

    static Token make(
            TokenId id,
            AccountId account,
            UUID holding,
            String name,
            TokenScope scope,
            TokenSecret secret,
            Instant now,
            Instant expiresAt) {
        return new Token(id, account, holding, name, scope, secret.hash(), secret.ending(), now, expiresAt, null, null);
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    boolean isOf(AccountId account) {
        return accountId.equals(account);
    }

    TokenUse use() {
        return new TokenUse(id, name, scope);
    }

    TokenId id() {
        return id;
    }

    AccountId accountId() {
        return accountId;
    }

    UUID holdingId() {
        return holdingId;
    }

    String name() {
        return name;
    }

    TokenScope scope() {
        return scope;
    }

    String ending() {
        return ending;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
