package id.kendali.platform.api;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import id.kendali.platform.ui.Problems;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** The filters of the interface, which run after somebody was let in, and its sweep. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ApiSettings.class)
class ApiConfiguration {

    private static final String ADDRESSES = "/api/v1/*";
    private static final LocalTime QUIET_HOUR = LocalTime.of(2, 50);

    @Bean
    FilterRegistrationBean<BodyLimitFilter> bodyLimit(Problems problems, ApiSettings settings) {
        FilterRegistrationBean<BodyLimitFilter> registration =
                new FilterRegistrationBean<>(new BodyLimitFilter(problems, settings.largestBody()));
        registration.addUrlPatterns(ADDRESSES);
        return registration;
    }

    /** Programs that ask again with {@code If-None-Match} are spared what they know already. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> entityTags() {
        FilterRegistrationBean<ShallowEtagHeaderFilter> registration =
                new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        registration.addUrlPatterns(ADDRESSES);
        return registration;
    }

    @Bean
    RecurringTask<Void> answerSweepTask(AnswerSweep sweep, @Value("${kendali.zone}") ZoneId zone) {
        return Tasks.recurring("api-answer-sweep", Schedules.daily(zone, QUIET_HOUR))
                .execute((instance, context) -> sweep.run());
    }
}
