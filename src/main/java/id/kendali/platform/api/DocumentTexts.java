package id.kendali.platform.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** What holds for the whole interface: its name, how programs are let in, and what a refusal looks like. */
class DocumentTexts implements OpenApiCustomizer {

    static final String PROBLEM = "Problem";

    private static final String TOKEN = "token";

    private final MessageSource messages;

    DocumentTexts(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public void customise(OpenAPI document) {
        document.setInfo(new Info().title("Kendali").version("v1").description(text("api.description")));
        document.setServers(List.of(new Server().url("/")));
        Components components = document.getComponents();
        components.addSecuritySchemes(
                TOKEN,
                new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .description(text("api.description.token")));
        document.setSecurity(List.of(new SecurityRequirement().addList(TOKEN)));
        components.addSchemas(PROBLEM, problem());
    }

    private static Schema<?> problem() {
        Schema<?> error = new ObjectSchema()
                .addProperty("file", new StringSchema())
                .addProperty("row", new IntegerSchema())
                .addProperty("field", new StringSchema())
                .addProperty("message", new StringSchema());
        return new ObjectSchema()
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("reference", new StringSchema())
                .addProperty("errors", new ArraySchema().items(error));
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
