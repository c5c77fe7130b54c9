package id.kendali.platform.exchange;

import id.kendali.platform.database.IdentifierTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ExchangeConfiguration {

    @Bean
    IdentifierTypes exchangeIdentifiers() {
        return IdentifierTypes.of(UploadId.class);
    }
}
