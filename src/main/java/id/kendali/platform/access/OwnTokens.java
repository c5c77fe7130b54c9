package id.kendali.platform.access;

import id.kendali.platform.database.ChangeReason;
import id.kendali.platform.database.UuidV7;
import id.kendali.platform.ui.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people do with their own tokens. */
@Component
@Transactional
class OwnTokens {

    private final Tokens tokens;
    private final TokenSettings settings;
    private final JdbcClient database;
    private final ChangeReason reason;
    private final Clock clock;

    OwnTokens(Tokens tokens, TokenSettings settings, JdbcClient database, ChangeReason reason, Clock clock) {
        this.tokens = tokens;
        this.settings = settings;
        this.database = database;
        this.reason = reason;
        this.clock = clock;
    }

    /** All tokens of the account, those that still work first, then the latest. */
    @Transactional(readOnly = true)
    public List<TokenRow> of(SignedIn me) {
        Instant now = clock.instant();
        Map<UUID, Instant> used = new HashMap<>();
        database.sql("select token_id, used_at from access.token_use")
                .query((row, number) -> used.put(
                        row.getObject("token_id", UUID.class),
                        row.getTimestamp("used_at").toInstant()))
                .list();
        return tokens.findByAccountIdOrderByCreatedAtDesc(me.account()).stream()
                .map(token -> row(token, me, used.get(token.id().value()), now))
                .sorted((one, other) -> Boolean.compare(other.works(), one.works()))
                .toList();
    }

    @Transactional(readOnly = true)
    public boolean mayMakeAnother(SignedIn me) {
        return of(me).stream().filter(TokenRow::works).count() < settings.most();
    }

    /** Makes a token; its secret is in this answer alone. */
    public Made make(SignedIn me, Holding position, String name, TokenScope scope, Instant expiresAt) {
        TokenSecret secret = TokenSecret.random();
        reason.because("Token API dibuat: " + name);
        Token token = tokens.save(Token.make(
                new TokenId(UuidV7.next()),
                me.account(),
                position.id(),
                name,
                scope,
                secret,
                clock.instant(),
                expiresAt));
        return new Made(row(token, me, null, clock.instant()), secret);
    }

    /** Ends a token at once. */
    public void revoke(SignedIn me, TokenId id) {
        Token token = find(me, id);
        if (!token.isRevoked()) {
            reason.because("Token API dicabut: " + token.name());
            token.revoke(clock.instant());
            tokens.save(token);
        }
    }

    @Transactional(readOnly = true)
    public TokenRow row(SignedIn me, TokenId id) {
        return row(find(me, id), me, null, clock.instant());
    }

    private Token find(SignedIn me, TokenId id) {
        return tokens.findById(id)
                .filter(token -> token.isOf(me.account()))
                .orElseThrow(() -> new NotFound("token " + id.value()));
    }

    private static TokenRow row(Token token, SignedIn me, @Nullable Instant usedAt, Instant now) {
        Optional<Holding> position = me.holdings().stream()
                .filter(holding -> holding.id().equals(token.holdingId()))
                .findFirst();
        TokenState state = token.isRevoked()
                ? TokenState.REVOKED
                : token.isExpired(now)
                        ? TokenState.EXPIRED
                        : position.isEmpty() ? TokenState.POSITION_ENDED : TokenState.WORKS;
        return new TokenRow(
                token.id(),
                token.name(),
                TokenSecret.PREFIX + "…" + token.ending(),
                token.scope(),
                position.map(Holding::label).orElse(null),
                token.createdAt(),
                token.expiresAt(),
                usedAt,
                state);
    }

    /** A token with its secret, to be shown this once. */
    record Made(TokenRow token, TokenSecret secret) {}

    /** Whether a token works, or why it does not. */
    enum TokenState {
        WORKS,
        EXPIRED,
        REVOKED,
        POSITION_ENDED
    }

    /**
     * A token as its owner sees it.
     *
     * @param shown its beginning and end
     * @param position null if the person no longer holds it
     */
    record TokenRow(
            TokenId id,
            String name,
            String shown,
            TokenScope scope,
            @Nullable String position,
            Instant createdAt,
            Instant expiresAt,
            @Nullable Instant usedAt,
            TokenState state) {

        public boolean works() {
            return state == TokenState.WORKS;
        }
    }
}
