package id.kendali.platform.api;

import id.kendali.platform.access.CurrentUser;
import io.swagger.v3.core.converter.ModelConverter;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of the interface: springdoc reads the handlers, the texts come from the message files. */
@Configuration(proxyBeanMethods = false)
class DescriptionConfiguration {

    static {
        SpringDocUtils.getConfig().addAnnotationsToIgnore(CurrentUser.class);
    }

    @Bean
    OperationCustomizer operationTexts(MessageSource messages) {
        return new OperationTexts(messages);
    }

    @Bean
    OpenApiCustomizer documentTexts(MessageSource messages) {
        return new DocumentTexts(messages);
    }

    @Bean
    ModelConverter requiredComponents() {
        return new RequiredComponents();
    }
}
