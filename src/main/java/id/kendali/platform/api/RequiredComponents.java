package id.kendali.platform.api;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A component of a record that is not declared nullable always has a value; so says the description. */
class RequiredComponents implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> schema = chain.next().resolve(type, context, chain);
        JavaType java = Json.mapper().constructType(type.getType());
        if (java.getRawClass().isRecord() && schema != null && schema.get$ref() != null) {
            String name = schema.get$ref().substring(schema.get$ref().lastIndexOf('/') + 1);
            @Nullable Schema<?> model = context.getDefinedModels().get(name);
            if (model != null) {
                require(java.getRawClass(), model);
            }
        }
        return schema;
    }

    private static void require(Class<?> type, Schema<?> model) {
        @SuppressWarnings("rawtypes")
        Map<String, Schema> properties = model.getProperties() == null ? Map.of() : model.getProperties();
        for (RecordComponent component : type.getRecordComponents()) {
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            boolean listed = model.getRequired() != null && model.getRequired().contains(component.getName());
            Schema<?> property = properties.get(component.getName());
            if (property == null) {
                continue;
            }
            if (nullable && property.getTypes() != null) {
                property.addType("null");
            } else if (!nullable && !listed) {
                model.addRequiredItem(component.getName());
            }
        }
    }
}
