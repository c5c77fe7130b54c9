package id.kendali.platform.database;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs the {@link FirstStartStep}s of all modules, once per database. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FirstStart implements ApplicationRunner {

    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final List<FirstStartStep> steps;
    private final ChangeReason reason;
    private final boolean demonstration;
    private final @Nullable String simulation;

    FirstStart(
            JdbcClient database,
            TransactionTemplate transactions,
            ChangeReason reason,
            ObjectProvider<FirstStartStep> steps,
            @Value("${kendali.demonstration}") boolean demonstration,
            @Value("${kendali.simulation:#{null}}") @Nullable String simulation) {
        this.database = database;
        this.transactions = transactions;
        this.reason = reason;
        this.demonstration = demonstration;
        this.simulation = simulation;
        this.steps = steps.stream()
                .filter(step -> demonstration || !step.demonstrationOnly())
                .sorted(Comparator.comparingInt(FirstStartStep::order))
                .toList();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        CurrentScope.run(
                Scope.system("Muatan awal"),
                () -> transactions.executeWithoutResult(transaction -> {
                    if (isFirst()) {
                        reason.because("Muatan awal");
                        steps.forEach(FirstStartStep::load);
                    }
                }));
    }

    private boolean isFirst() {
        return database.sql("""
                                update database.first_start
                                   set loaded_at = now(), demonstration = :demonstration, simulation = :simulation
                                 where loaded_at is null
                                """)
                        .param("demonstration", demonstration)
                        .param("simulation", simulation)
                        .update()
                == 1;
    }
}
