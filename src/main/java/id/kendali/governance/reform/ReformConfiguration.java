package id.kendali.governance.reform;

import id.kendali.platform.access.Right;
import id.kendali.platform.database.IdentifierTypes;
import id.kendali.platform.ui.NavigationEntry;
import id.kendali.platform.ui.Wing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReformConfiguration {

    @Bean
    IdentifierTypes reformIdentifiers() {
        return IdentifierTypes.of(ReportId.class);
    }

    @Bean
    NavigationEntry reformEntry() {
        return new NavigationEntry(
                Wing.GOVERNANCE,
                "reform.nav.group",
                320,
                "reform.nav.reports",
                "refresh-dot",
                ReportController.LIST,
                Right.READ_REPORTS.name());
    }
}
