package id.kendali.insight.dashboard;

import id.kendali.platform.access.Right;
import id.kendali.platform.ui.NavigationEntry;
import id.kendali.platform.ui.Wing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DashboardConfiguration {

    private static final String LEADERS = "dashboard.nav.leaders";
    private static final String OWN = "dashboard.nav.own";

    @Bean
    NavigationEntry nationEntry() {
        return entry(LEADERS, 5, "dashboard.nav.nation", "building-community", "/nasional", Right.READ_NATION);
    }

    @Bean
    NavigationEntry regionEntry() {
        return entry(LEADERS, 10, "dashboard.nav.region", "map-2", "/wilayah", Right.READ_REGION);
    }

    @Bean
    NavigationEntry workEntry() {
        return entry(OWN, 100, "dashboard.nav.work", "checklist", "/pekerjaan", Right.SEE_OWN_WORK);
    }

    private static NavigationEntry entry(
            String group, int order, String key, String icon, String address, Right right) {
        return new NavigationEntry(Wing.INSIGHT, group, order, key, icon, address, right.name());
    }
}
