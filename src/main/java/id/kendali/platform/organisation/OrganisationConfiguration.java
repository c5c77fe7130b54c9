package id.kendali.platform.organisation;

import id.kendali.platform.database.IdentifierTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OrganisationConfiguration {

    @Bean
    IdentifierTypes organisationIdentifiers() {
        return IdentifierTypes.of(
                UnitId.class, TraitsId.class, PositionId.class, TenureId.class, PersonId.class, DivisionId.class);
    }
}
