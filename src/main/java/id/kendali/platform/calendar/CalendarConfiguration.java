package id.kendali.platform.calendar;

import id.kendali.platform.database.IdentifierTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    @Bean
    IdentifierTypes calendarIdentifiers() {
        return IdentifierTypes.of(SpecialDayId.class, DateOverrideId.class);
    }
}
