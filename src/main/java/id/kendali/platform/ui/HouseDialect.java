package id.kendali.platform.ui;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/**
 * Gives every template {@code #formats}, {@code #here}, {@code #assets}, {@code #statuses}, {@code #appearance},
 * {@code #trail} and {@code #field}.
 * Unlike {@code #formats} they may also be used in addresses, attributes and parameters of fragments, where Thymeleaf
 * forbids beans.
 */
@Component
class HouseDialect implements IExpressionObjectDialect {

    private final Map<String, Object> objects;

    HouseDialect(
            Formats formats,
            PageAddress address,
            Assets assets,
            Statuses statuses,
            Appearance appearance,
            Trail trail,
            FormField field) {
        this.objects = Map.of(
                "formats", formats,
                "here", address,
                "assets", assets,
                "statuses", statuses,
                "appearance", appearance,
                "trail", trail,
                "field", field);
    }

    @Override
    public String getName() {
        return "kendali";
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return new IExpressionObjectFactory() {

            @Override
            public Set<String> getAllExpressionObjectNames() {
                return objects.keySet();
            }

            @Override
            public Object buildObject(IExpressionContext context, String name) {
                return objects.get(name);
            }

            @Override
            public boolean isCacheable(String name) {
                return true;
            }
        };
    }
}
