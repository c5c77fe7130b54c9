package id.kendali.governance.plan;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Removes the bytes of uploads that nobody loaded within a day. */
@Configuration(proxyBeanMethods = false)
class PlanUploadSweep {

    static final Duration KEPT = Duration.ofDays(1);

    @Bean
    Task<Void> planUploadSweepTask(
            PlanUploadContents contents, TransactionTemplate transactions, PlanTexts texts, Clock clock) {
        return Tasks.recurring("plan-upload-sweep", FixedDelay.ofHours(1))
                .execute((task, context) -> CurrentScope.run(
                        Scope.system(texts.forRecords("plan.import.sweep")),
                        () -> transactions.executeWithoutResult(transaction ->
                                contents.removeOlderThan(clock.instant().minus(KEPT)))));
    }
}
