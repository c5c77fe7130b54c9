package id.kendali.platform.access;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who is signed in where. */
@Component
class Sessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final JdbcClient database;

    Sessions(FindByIndexNameSessionRepository<? extends Session> sessions, JdbcClient database) {
        this.sessions = sessions;
        this.database = database;
    }

    /** The sessions of an account, the one used last first. */
    List<OpenSession> of(String username) {
        return sessions(username).stream()
                .flatMap(session -> open(session).stream())
                .sorted(Comparator.comparing(OpenSession::lastUsedAt).reversed())
                .toList();
    }

    /** Signs out one device of the account; nothing happens if the session is gone already or another account's. */
    void end(String username, UUID handle) {
        sessions(username).stream()
                .filter(session -> open(session)
                        .filter(open -> open.handle().equals(handle))
                        .isPresent())
                .forEach(session -> sessions.deleteById(session.getId()));
    }

    /** Signs out all devices of the account but one. */
    void endOthers(String username, UUID handle) {
        sessions(username).stream()
                .filter(session -> open(session)
                        .filter(open -> open.handle().equals(handle))
                        .isEmpty())
                .forEach(session -> sessions.deleteById(session.getId()));
    }

    /** Signs out all devices of the account, together with the change that demands it. */
    @Transactional(propagation = Propagation.MANDATORY)
    void endAll(String username) {
        database.sql("delete from access.spring_session where principal_name = :username")
                .param("username", username)
                .update();
    }

    private Collection<? extends Session> sessions(String username) {
        return sessions.findByPrincipalName(username).values();
    }

    private static Optional<OpenSession> open(Session session) {
        SecurityContext context =
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        if (session.isExpired()
                || context == null
                || context.getAuthentication() == null
                || !(context.getAuthentication().getPrincipal() instanceof AccountPrincipal principal)) {
            return Optional.empty();
        }
        SessionOrigin origin = session.getAttribute(SessionOrigin.ATTRIBUTE);
        return Optional.of(new OpenSession(
                principal.session(),
                Device.of(origin == null ? null : origin.userAgent()),
                origin == null ? "" : origin.address(),
                principal.signedInAt(),
                session.getLastAccessedTime()));
    }

    /** One device that is signed in. */
    record OpenSession(UUID handle, Device device, String address, Instant signedInAt, Instant lastUsedAt) {}
}
