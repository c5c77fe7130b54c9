package id.kendali.platform.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows guessing down: so many wrong attempts, then a pause. Counted per user name, and more generously per address,
 * because a whole office may stand behind one.
 */
@Component
class SignInThrottle {

    static final Duration PAUSE = Duration.ofMinutes(5);

    private static final int ATTEMPTS_PER_NAME = 5;
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);

    private final JdbcClient database;
    private final Clock clock;
    private final int attemptsPerAddress;

    SignInThrottle(
            JdbcClient database,
            Clock clock,
            @Value("${kendali.sign-in.attempts-per-address:20}") int attemptsPerAddress) {
        this.database = database;
        this.clock = clock;
        this.attemptsPerAddress = attemptsPerAddress;
    }

    /** Counts an attempt as wrong unless a pause is on. */
    @Transactional
    Verdict count(String username, String address, Instant now) {
        Verdict byAddress = count("address:" + address, attemptsPerAddress, now);
        return byAddress.refused() ? byAddress : byAddress.and(count("name:" + username, ATTEMPTS_PER_NAME, now));
    }

    /** The attempt was right after all: the name starts anew, the address loses this one count. */
    @Transactional
    void forgive(String username, String address) {
        database.sql("delete from access.sign_in_throttle where subject = :subject")
                .param("subject", "name:" + username)
                .update();
        database.sql("""
                        update access.sign_in_throttle
                           set failures = greatest(failures - 1, 0), paused_until = null
                         where subject = :subject
                        """).param("subject", "address:" + address).update();
    }

    @Scheduled(initialDelayString = "PT1H", fixedDelayString = "PT6H")
    @Transactional
    void forgetOld() {
        database.sql("delete from access.sign_in_throttle where last_failed_at < :before")
                .param("before", Timestamp.from(clock.instant().minus(Duration.ofDays(1))))
                .update();
    }

    private Verdict count(String subject, int limit, Instant now) {
        return counted(subject, limit, now).orElseGet(() -> new Verdict(0, pausedUntil(subject)));
    }

    /** Empty while a pause is on. */
    private Optional<Verdict> counted(String subject, int limit, Instant now) {
        return database.sql("""
                        insert into access.sign_in_throttle as throttle (subject, failures, last_failed_at)
                        values (:subject, 1, :now)
                        on conflict (subject) do update
                          set failures = case when throttle.paused_until is not null or throttle.last_failed_at < :forgotten
                                              then 1 else throttle.failures + 1 end,
                              last_failed_at = :now,
                              paused_until = case when throttle.paused_until is null
                                                   and throttle.last_failed_at >= :forgotten
                                                   and throttle.failures + 1 >= :limit then cast(:pause as timestamptz) end
                          where throttle.paused_until is null or throttle.paused_until <= :now
                        returning failures
                        """)
                .param("subject", subject)
                .param("now", Timestamp.from(now))
                .param("forgotten", Timestamp.from(now.minus(FORGOTTEN_AFTER)))
                .param("pause", Timestamp.from(now.plus(PAUSE)))
                .param("limit", limit)
                .query(Integer.class)
                .optional()
                .map(failures -> new Verdict(limit - failures, Instant.MIN));
    }

    private Instant pausedUntil(String subject) {
        return database.sql("select paused_until from access.sign_in_throttle where subject = :subject")
                .param("subject", subject)
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    /**
     * @param left attempts after this one until a pause begins
     * @param pausedUntil end of the pause that is on; {@link Instant#MIN} if none is
     */
    record Verdict(int left, Instant pausedUntil) {

        boolean refused() {
            return !pausedUntil.equals(Instant.MIN);
        }

        Verdict and(Verdict other) {
            return other.refused() ? other : new Verdict(Math.min(left, other.left), Instant.MIN);
        }
    }
}
