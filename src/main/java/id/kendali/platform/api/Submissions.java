package id.kendali.platform.api;

import id.kendali.platform.access.SignedIn;
import id.kendali.platform.ui.InvalidInput;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes what a program submits once, however often it is sent: a program that did not see the answer sends the same again
 * under the same key, and gets the answer of the first time (draft-ietf-httpapi-idempotency-key-header). Key, work and
 * answer are one transaction: of two requests at once the second waits for the first, and a refusal leaves nothing behind,
 * so that the key can be used again.
 */
@Component
public class Submissions {

    /** Header with the key that the program chose, for example a UUID. */
    public static final String KEY = "Idempotency-Key";

    /** On an answer that is the one of an earlier request. */
    public static final String REPLAYED = "Idempotency-Replayed";

    private static final int LONGEST_KEY = 100;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;
    private final MessageSource messages;
    private final Clock clock;

    Submissions(JdbcClient database, MessageSource messages, Clock clock) {
        this.database = database;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Does the work, or answers as it was answered before.
     *
     * @param operation what is asked for, for example {@code POST /api/v1/reports/rat-rb}
     * @param key that the program sent
     * @param content of the request, as a record that can be written as JSON
     * @param work whose answer can be written as JSON and read again; it refuses by exceptions
     */
    @Transactional
    public <T> ResponseEntity<T> once(
            SignedIn me, String operation, @Nullable String key, Object content, Class<T> type, Supplier<T> work) {
        String named = checked(key);
        String sent = sha256(operation + "\n" + me.position().id() + "\n" + JSON.writeValueAsString(content));
        if (isFirst(me, named, sent)) {
            T answer = work.get();
            database.sql("update api.answer set answer = :answer where account_id = :account and key = :key")
                    .param("answer", JSON.writeValueAsString(answer))
                    .param("account", me.account().value())
                    .param("key", named)
                    .update();
            return ResponseEntity.ok(answer);
        }
        Earlier earlier = database.sql(
                        "select request_sha256, answer from api.answer where account_id = :account and key = :key")
                .param("account", me.account().value())
                .param("key", named)
                .query(Earlier.class)
                .single();
        if (!earlier.requestSha256().equals(sent)) {
            throw invalid("api.submission.key.reused");
        }
        return ResponseEntity.ok().header(REPLAYED, "true").body(JSON.readValue(earlier.answer(), type));
    }

    /** The database lets the second of two requests wait here until the first has its answer, or has failed. */
    private boolean isFirst(SignedIn me, String key, String sent) {
        return database.sql("""
                        insert into api.answer (account_id, key, request_sha256, answer, sent_at)
                        values (:account, :key, :sent, '', :now)
                        on conflict (account_id, key) do nothing
                        """)
                        .param("account", me.account().value())
                        .param("key", key)
                        .param("sent", sent)
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    private String checked(@Nullable String key) {
        String stripped = key == null ? "" : key.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_KEY) {
            throw invalid("api.submission.key.missing", LONGEST_KEY);
        }
        return stripped;
    }

    private InvalidInput invalid(String messageKey, Object... arguments) {
        String message = messages.getMessage(messageKey, arguments, LocaleContextHolder.getLocale());
        return new InvalidInput(message, List.of(new InvalidInput.Error(null, KEY, message)));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    record Earlier(String requestSha256, String answer) {}
}
