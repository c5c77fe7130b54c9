package id.kendali.platform.evidence;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import id.kendali.platform.database.IdentifierTypes;
import id.kendali.platform.database.KendaliHome;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EvidenceSettings.class)
class EvidenceConfiguration {

    private static final LocalTime QUIET_HOUR = LocalTime.of(2, 30);

    @Bean
    IdentifierTypes evidenceIdentifiers() {
        return IdentifierTypes.of(EvidenceId.class, AttachmentId.class);
    }

    @Bean
    BlobStore blobStore(KendaliHome home, EvidenceSettings settings) {
        return new FolderBlobStore(home.folder("evidence"), settings.verifyEveryNthRead());
    }

    @Bean
    RecurringTask<Void> orphanSweepTask(OrphanSweep sweep, @Value("${kendali.zone}") ZoneId zone) {
        return Tasks.recurring("evidence-orphan-sweep", Schedules.daily(zone, QUIET_HOUR))
                .execute((instance, context) -> sweep.run());
    }
}
