package id.kendali.governance.performance;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import id.kendali.platform.access.Right;
import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.IdentifierTypes;
import id.kendali.platform.database.Scope;
import id.kendali.platform.ui.NavigationEntry;
import id.kendali.platform.ui.Wing;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PerformanceConfiguration {

    private static final LocalTime OPENS_AT = LocalTime.of(1, 10);

    @Bean
    IdentifierTypes performanceIdentifiers() {
        return IdentifierTypes.of(
                RealisationId.class, ReportingPeriodId.class, RevisionId.class, AnalysisId.class, AgreementId.class);
    }

    @Bean
    NavigationEntry performanceEntry() {
        return new NavigationEntry(
                Wing.GOVERNANCE,
                "plan.nav.group",
                140,
                "performance.nav.reports",
                "chart-bar",
                RealisationController.LIST,
                Right.READ_REPORTS.name());
    }

    @Bean
    NavigationEntry agreementEntry() {
        return new NavigationEntry(
                Wing.GOVERNANCE,
                "plan.nav.group",
                145,
                "performance.nav.agreements",
                "file-certificate",
                AgreementController.LIST,
                Right.READ_REPORTS.name());
    }

    @Bean
    NavigationEntry achievementEntry() {
        return new NavigationEntry(
                Wing.GOVERNANCE,
                "plan.nav.group",
                150,
                "performance.nav.achievements",
                "chart-line",
                AchievementController.LIST,
                Right.READ_FIGURES.name());
    }

    /** Every night quarters open whose time has come. */
    @Bean
    Task<Void> openQuartersTask(
            PeriodCalendar calendar, PerformanceTexts texts, @Value("${kendali.zone}") ZoneId zone) {
        return Tasks.recurring("open-quarters", Schedules.daily(zone, OPENS_AT))
                .execute((task, context) ->
                        CurrentScope.run(Scope.system(texts.forRecords("performance.system")), calendar::openDue));
    }
}
