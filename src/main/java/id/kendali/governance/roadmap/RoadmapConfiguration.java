package id.kendali.governance.roadmap;

import id.kendali.platform.access.Right;
import id.kendali.platform.database.IdentifierTypes;
import id.kendali.platform.ui.NavigationEntry;
import id.kendali.platform.ui.Wing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RoadmapConfiguration {

    /** Where the module hangs in the navigation. */
    static final String HOME = "/peta-jalan";

    @Bean
    IdentifierTypes roadmapIdentifiers() {
        return IdentifierTypes.of(RoadmapId.class, RoadmapItemId.class);
    }

    @Bean
    NavigationEntry roadmapEntry() {
        return new NavigationEntry(
                Wing.GOVERNANCE,
                "plan.nav.group",
                130,
                "roadmap.nav.roadmap",
                "map-route",
                HOME,
                Right.READ_PLANS.name());
    }

    /** {@code /peta-jalan/KANWIL-MALUT/2025} */
    static String address(String region, int firstYear) {
        return HOME + "/" + region + "/" + firstYear;
    }
}
