package id.kendali.engine.workflow;

import id.kendali.platform.database.IdentifierTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WorkflowConfiguration {

    @Bean
    IdentifierTypes workflowIdentifiers() {
        return IdentifierTypes.of(WorkflowId.class, DefinitionId.class);
    }
}
