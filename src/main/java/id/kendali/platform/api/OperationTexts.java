package id.kendali.platform.api;

import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;

/** Says of each handler what it does, who may call it and how it refuses, in the language that was asked for. */
class OperationTexts implements OperationCustomizer {

    /** An address with which a person can try the handler out. */
    static final String EXAMPLE = "x-example";

    /** Rights of which the position needs one. */
    static final String RIGHTS = "x-rights";

    static final List<Integer> OF_EVERY_HANDLER = List.of(401, 403, 429, 500);

    private final MessageSource messages;

    OperationTexts(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        Described described = handler.getMethodAnnotation(Described.class);
        Chapter chapter = AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Chapter.class);
        if (described == null || chapter == null) {
            return operation;
        }
        String texts = described.value();
        operation.setOperationId(id(texts));
        operation.setTags(List.of(text(chapter.value())));
        operation.setSummary(text(texts + "summary"));
        operation.setDescription(text(texts + "text"));
        describeParameters(operation, texts);
        describeFiles(operation, handler);
        describeExample(operation, texts);
        describeRefusals(operation, described);
        describeRights(operation, handler);
        return operation;
    }

    /** {@code ledger.api.heads.} becomes {@code ledger.heads}. */
    private static String id(String texts) {
        return texts.substring(0, texts.length() - 1).replace(".api.", ".");
    }

    private void describeParameters(Operation operation, String texts) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> {
                String own = optional(texts + "parameter." + parameter.getName());
                parameter.setDescription(own != null ? own : optional("api.parameter." + parameter.getName()));
            });
        }
    }

    private static void describeFiles(Operation operation, HandlerMethod handler) {
        boolean takesFile = Arrays.stream(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == MultipartFile.class);
        if (takesFile) {
            Content content = operation.getRequestBody().getContent();
            MediaType form = content.values().iterator().next();
            operation.getRequestBody().setContent(new Content().addMediaType("multipart/form-data", form));
        }
    }

    private void describeExample(Operation operation, String texts) {
        String example = optional(texts + "example");
        if (example != null) {
            operation.addExtension(EXAMPLE, example);
        }
        String body = optional(texts + "example.body");
        if (body != null) {
            operation.getRequestBody().getContent().values().forEach(content -> content.setExample(json(body)));
        }
    }

    private void describeRefusals(Operation operation, Described described) {
        ApiResponses responses = operation.getResponses();
        ApiResponse answer = responses.remove("200");
        answer.setDescription(text("api.status.200"));
        responses.addApiResponse(String.valueOf(described.answers()), answer);
        Stream.concat(IntStream.of(described.refuses()).boxed(), OF_EVERY_HANDLER.stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(status -> responses.addApiResponse(String.valueOf(status), refusal(status)));
    }

    private ApiResponse refusal(int status) {
        Schema<?> problem = new Schema<>().$ref("#/components/schemas/" + DocumentTexts.PROBLEM);
        return new ApiResponse()
                .description(text("api.status." + HttpStatus.valueOf(status).value()))
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(problem)));
    }

    private void describeRights(Operation operation, HandlerMethod handler) {
        Requires requires = handler.getMethodAnnotation(Requires.class);
        if (requires != null) {
            operation.addExtension(
                    RIGHTS, Arrays.stream(requires.value()).map(Right::name).toList());
        }
    }

    private static Object json(String text) {
        try {
            return Json31.mapper().readTree(text);
        } catch (com.fasterxml.jackson.core.JsonProcessingException noJson) {
            throw new IllegalStateException("Not JSON: " + text, noJson);
        }
    }

    private String text(String key) {
        return messages.getMessage(key, null, here());
    }

    private @Nullable String optional(String key) {
        return messages.getMessage(key, null, null, here());
    }

    private static Locale here() {
        return LocaleContextHolder.getLocale();
    }
}
