package id.kendali.platform.access;

import id.kendali.platform.database.Scope;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The person who is signed in, with the position that is in use. Read afresh for each request, so that a position that
 * ended or an account that was closed counts at once.
 *
 * @param token with which a program acts for the person; null for a session
 */
public record SignedIn(
        AccountId account,
        UUID person,
        String username,
        String name,
        String initials,
        Holding position,
        List<Holding> holdings,
        @Nullable TokenUse token) {

    static final String ATTRIBUTE = SignedIn.class.getName();

    public SignedIn(
            AccountId account,
            UUID person,
            String username,
            String name,
            String initials,
            Holding position,
            List<Holding> holdings) {
        this(account, person, username, name, initials, position, holdings, null);
    }

    /** The one whose request is being answered, if any. */
    public static Optional<SignedIn> current() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request == null
                ? Optional.empty()
                : Optional.ofNullable((SignedIn) request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST));
    }

    public boolean may(Right right) {
        return position.kind().may(right) && (token == null || token.scope().allows(right));
    }

    Scope scope() {
        PositionKind kind = position.kind();
        Set<UUID> reads = position.reachedUnits();
        return new Scope(
                account.value(),
                position.id(),
                position.label(),
                reads,
                writes() ? reads : Set.of(),
                position.subBidang(),
                kind == PositionKind.DITJENPAS,
                false);
    }

    private boolean writes() {
        return position.kind().writes() && (token == null || token.scope().writes());
    }

    /** Whether the unit lies within what the position sees. */
    public boolean reaches(@Nullable UUID unit) {
        return unit != null && position.reachedUnits().contains(unit);
    }
}
