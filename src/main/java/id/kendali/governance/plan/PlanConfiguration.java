package id.kendali.governance.plan;

import id.kendali.platform.access.Right;
import id.kendali.platform.database.IdentifierTypes;
import id.kendali.platform.ui.NavigationEntry;
import id.kendali.platform.ui.Wing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlanConfiguration {

    /** Where the module hangs in the navigation. */
    static final String HOME = "/renstra";

    @Bean
    IdentifierTypes planIdentifiers() {
        return IdentifierTypes.of(
                PlanId.class, PlanVersionId.class, ContradictionId.class, RulingId.class, PlanUploadId.class);
    }

    @Bean
    NavigationEntry planEntry() {
        return new NavigationEntry(
                Wing.GOVERNANCE,
                "plan.nav.group",
                110,
                "plan.nav.plans",
                "target-arrow",
                HOME,
                Right.READ_PLANS.name());
    }
}
