package id.kendali.platform.ui;

import java.util.HashMap;
import java.util.Map;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.context.IContext;
import org.thymeleaf.context.IEngineContext;
import org.thymeleaf.context.IEngineContextFactory;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.context.StandardEngineContextFactory;
import org.thymeleaf.context.WebEngineContext;
import org.thymeleaf.engine.TemplateData;
import org.thymeleaf.web.servlet.IServletWebExchange;

/** Lets each page keep its variables in a {@link PageExchange}. */
final class PageContexts implements IEngineContextFactory {

    private final IEngineContextFactory standard = new StandardEngineContextFactory();

    @Override
    public IEngineContext createEngineContext(
            IEngineConfiguration configuration,
            TemplateData template,
            Map<String, Object> resolution,
            IContext context) {
        if (context instanceof IWebContext web && web.getExchange() instanceof IServletWebExchange request) {
            Map<String, Object> variables = new HashMap<>();
            context.getVariableNames().forEach(name -> variables.put(name, context.getVariable(name)));
            return new WebEngineContext(
                    configuration, template, resolution, new PageExchange(request), context.getLocale(), variables);
        }
        return standard.createEngineContext(configuration, template, resolution, context);
    }
}
