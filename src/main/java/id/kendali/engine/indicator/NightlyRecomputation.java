package id.kendali.engine.indicator;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import id.kendali.engine.indicator.FullRecomputation.Deviation;
import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Every night all figures are worked out from the records: what deviates is reported and computed again. Changes that
 * nobody tells of, such as a unit that was opened for a period already reported, are followed no later than this.
 */
@Configuration(proxyBeanMethods = false)
class NightlyRecomputation {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyRecomputation.class);
    private static final LocalTime AT = LocalTime.of(2, 40);

    @Bean
    Task<Void> figuresFromScratchTask(FullRecomputation full, @Value("${kendali.zone}") ZoneId zone) {
        return Tasks.recurring("figures-from-scratch", Schedules.daily(zone, AT))
                .execute((task, context) -> CurrentScope.run(Scope.system("Perhitungan angka"), () -> repair(full)));
    }

    private static void repair(FullRecomputation full) {
        List<Deviation> deviations = full.check();
        deviations.forEach(deviation -> LOG.warn("Not what the records give, computed again: {}", deviation));
        if (!deviations.isEmpty()) {
            full.rebuild();
        }
    }
}
