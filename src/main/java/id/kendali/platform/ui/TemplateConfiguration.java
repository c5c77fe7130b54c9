package id.kendali.platform.ui;

import java.util.stream.Collectors;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;

/** Gives the template engine the expressions and contexts of the house before it draws its first page. */
@Configuration(proxyBeanMethods = false)
class TemplateConfiguration {

    @Bean
    static BeanPostProcessor templateExpressions() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof SpringTemplateEngine engine) {
                    engine.setDialects(engine.getDialects().stream()
                            .map(dialect -> dialect instanceof SpringStandardDialect ? new StandardDialect() : dialect)
                            .collect(Collectors.toSet()));
                    engine.setEngineContextFactory(new PageContexts());
                }
                return bean;
            }
        };
    }

    private static final class StandardDialect extends SpringStandardDialect {

        private final TemplateExpressions expressions = new TemplateExpressions();

        @Override
        public IStandardVariableExpressionEvaluator getVariableExpressionEvaluator() {
            return expressions;
        }
    }
}
