package id.kendali.platform.calendar;

import id.kendali.platform.access.Right;
import id.kendali.platform.database.IdentifierTypes;
import id.kendali.platform.ui.NavigationEntry;
import id.kendali.platform.ui.Wing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    @Bean
    IdentifierTypes calendarIdentifiers() {
        return IdentifierTypes.of(SpecialDayId.class, DateOverrideId.class);
    }

    /** The line stands beside a person's own work, whose terms the calendar explains. */
    @Bean
    NavigationEntry calendarEntry() {
        return new NavigationEntry(
                Wing.INSIGHT,
                "dashboard.nav.own",
                200,
                "calendar.nav",
                "calendar-event",
                CalendarController.ADDRESS,
                Right.SEE_OWN_WORK.name());
    }

    @Bean
    DatedRule ikpaPlanUpdate() {
        return new DatedRule("IKPA_RPD", "calendar.rule.IKPA_RPD");
    }
}
