package id.kendali.engine.indicator;

import id.kendali.platform.access.Right;
import id.kendali.platform.ui.NavigationEntry;
import id.kendali.platform.ui.Wing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IndicatorNavigation {

    /** The heading under which the pages for leaders stand; the module that gathers them names it. */
    private static final String GROUP = "dashboard.nav.leaders";

    @Bean
    NavigationEntry catalogueEntry() {
        return new NavigationEntry(
                Wing.INSIGHT,
                GROUP,
                31,
                "indicator.catalogue.navigation",
                "math-function",
                "/katalog",
                Right.READ_CATALOGUE.name());
    }

    @Bean
    NavigationEntry figuresEntry() {
        return new NavigationEntry(
                Wing.INSIGHT, GROUP, 30, "indicator.navigation", "sitemap", "/angka", Right.READ_FIGURES.name());
    }
}
