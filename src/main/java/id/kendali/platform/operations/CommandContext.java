package id.kendali.platform.operations;

import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.evidence.Evidence;
import id.kendali.platform.ledger.Ledger;
import id.kendali.platform.ui.Formats;
import java.time.Clock;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.stereotype.Controller;

/**
 * The rooms that commands need, without web, jobs and first start. It is no {@code @Configuration}, so that the
 * application does not find it.
 */
@ComponentScan(
        basePackageClasses = {CurrentScope.class, Formats.class, Ledger.class, Evidence.class},
        lazyInit = true,
        excludeFilters = {
            @ComponentScan.Filter(
                    type = FilterType.ASSIGNABLE_TYPE,
                    classes = {SmartLifecycle.class, ApplicationRunner.class}),
            @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = Controller.class)
        })
@ImportAutoConfiguration({
    ConfigurationPropertiesAutoConfiguration.class,
    PropertyPlaceholderAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    TransactionAutoConfiguration.class
})
class CommandContext {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
