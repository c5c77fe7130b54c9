package id.kendali.platform.api;

import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Forgets answers that no program will ask for again. */
@Component
class AnswerSweep {

    private static final Scope SWEEPING = Scope.system("Jawaban API lama");

    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final ApiSettings settings;
    private final Clock clock;

    AnswerSweep(JdbcClient database, TransactionTemplate transactions, ApiSettings settings, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    void run() {
        CurrentScope.run(
                SWEEPING,
                () -> transactions.executeWithoutResult(status -> database.sql(
                                "delete from api.answer where sent_at < :before")
                        .param("before", Timestamp.from(clock.instant().minus(settings.answersKept())))
                        .update()));
    }
}
