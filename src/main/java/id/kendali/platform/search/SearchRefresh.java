package id.kendali.platform.search;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.FirstStartStep;
import id.kendali.platform.database.Scope;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads all sources into the index: at the first start, and every night. What did not change is left alone. */
@Configuration(proxyBeanMethods = false)
class SearchRefresh {

    private static final int ORDER = 900;

    @Bean
    FirstStartStep searchFirstStart(SearchIndex index, ObjectProvider<SearchSource> sources) {
        return new FirstStartStep() {
            @Override
            public int order() {
                return ORDER;
            }

            @Override
            public boolean demonstrationOnly() {
                return false;
            }

            @Override
            public void load() {
                read(index, sources);
            }
        };
    }

    @Bean
    Task<Void> searchRefreshTask(
            SearchIndex index,
            ObjectProvider<SearchSource> sources,
            TransactionTemplate transactions,
            @Value("${kendali.zone}") ZoneId zone) {
        return Tasks.recurring("search-refresh", Schedules.daily(zone, LocalTime.of(0, 20)))
                .execute((task, context) -> CurrentScope.run(
                        Scope.system("Indeks pencarian"),
                        () -> transactions.executeWithoutResult(transaction -> read(index, sources))));
    }

    private static void read(SearchIndex index, ObjectProvider<SearchSource> sources) {
        sources.stream().forEach(source -> {
            try (Stream<SearchEntry> entries = source.entries()) {
                entries.forEach(index::put);
            }
        });
    }
}
