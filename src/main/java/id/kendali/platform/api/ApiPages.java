package id.kendali.platform.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.kendali.platform.api.ApiPage.Entry;
import id.kendali.platform.api.ApiPage.Field;
import id.kendali.platform.api.ApiPage.Form;
import id.kendali.platform.api.ApiPage.Group;
import id.kendali.platform.api.ApiPage.Parameter;
import id.kendali.platform.api.ApiPage.Refusal;
import id.kendali.platform.api.ApiPage.TypeName;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the document that programs get, and lays it out for people: there is one description, not two. */
@Component
class ApiPages {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String LIST = "ListPage";

    private final OpenApiWebMvcResource document;
    private final String address;

    ApiPages(OpenApiWebMvcResource document, @Value("${springdoc.api-docs.path}") String address) {
        this.document = document;
        this.address = address;
    }

    ApiPage page(HttpServletRequest request, Locale language) {
        JsonNode root = read(request, language);
        String base = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        Map<String, List<Entry>> chapters = new TreeMap<>();
        root.required("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    String chapter = method.getValue().required("tags").get(0).stringValue();
                    chapters.computeIfAbsent(chapter, title -> new ArrayList<>())
                            .add(entry(path.getKey(), method.getKey(), method.getValue(), base));
                }));
        return new ApiPage(
                root.required("info").required("description").stringValue(),
                base,
                refusals(root.required("paths").iterator().next().iterator().next()).stream()
                        .filter(refusal -> isOfEveryHandler(refusal.status()))
                        .toList(),
                chapters.entrySet().stream()
                        .map(chapter -> new Group(chapter.getKey(), chapter.getValue()))
                        .toList(),
                forms(root.required("components").required("schemas")));
    }

    private JsonNode read(HttpServletRequest request, Locale language) {
        try {
            return JSON.readTree(document.openapiJson(request, address, language));
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Entry entry(String path, String method, JsonNode operation, String base) {
        Map.Entry<String, JsonNode> answer = operation.required("responses").properties().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .findFirst()
                .orElseThrow();
        return new Entry(
                operation.required("operationId").stringValue().replace('.', '-'),
                method.toUpperCase(Locale.ROOT),
                path,
                operation.required("summary").stringValue(),
                operation.required("description").stringValue(),
                stream(operation.path("x-rights")).map(JsonNode::stringValue).toList(),
                parameters(operation),
                answer.getKey(),
                type(content(answer.getValue())),
                refusals(operation).stream()
                        .filter(refusal -> !isOfEveryHandler(refusal.status()))
                        .toList(),
                curl(method.toUpperCase(Locale.ROOT), path, operation, base));
    }

    private static List<Refusal> refusals(JsonNode operation) {
        return operation.required("responses").properties().stream()
                .filter(response -> !response.getKey().startsWith("2"))
                .map(refusal -> new Refusal(
                        refusal.getKey(),
                        refusal.getValue().required("description").stringValue()))
                .toList();
    }

    private static boolean isOfEveryHandler(String status) {
        return OperationTexts.OF_EVERY_HANDLER.contains(Integer.valueOf(status));
    }

    private static List<Parameter> parameters(JsonNode operation) {
        return stream(operation.path("parameters"))
                .map(parameter -> new Parameter(
                        parameter.required("name").stringValue(),
                        parameter.required("in").stringValue(),
                        type(parameter.required("schema")),
                        parameter.path("required").booleanValue(false),
                        parameter.path("description").stringValue("")))
                .toList();
    }

    /** The schema of the first kind of content. */
    private static JsonNode content(JsonNode holder) {
        return holder.required("content")
                .properties()
                .iterator()
                .next()
                .getValue()
                .required("schema");
    }

    private static String curl(String method, String path, JsonNode operation, String base) {
        StringBuilder command = new StringBuilder("curl -H \"Authorization: Bearer $KENDALI_TOKEN\"");
        JsonNode body = operation.path("requestBody").path("content");
        if (body.has("multipart/form-data")) {
            command.append(" -F file=@renstra.zip");
        } else if (!body.isMissingNode()) {
            command.append(" -H \"Content-Type: application/json\" -H \"Idempotency-Key: $(uuidgen)\"");
            JsonNode example = body.required("application/json").path("example");
            command.append(" -d '").append(JSON.writeValueAsString(example)).append('\'');
        } else if (!method.equals("GET")) {
            command.append(" -X ").append(method);
        }
        return command.append(" \"")
                .append(base)
                .append(operation.path("x-example").stringValue(path))
                .append('"')
                .toString();
    }

    private static List<Form> forms(JsonNode schemas) {
        return schemas.properties().stream()
                .map(schema -> new Form(schema.getKey(), fields(schema.getValue())))
                .toList();
    }

    private static List<Field> fields(JsonNode schema) {
        List<String> required =
                stream(schema.path("required")).map(JsonNode::stringValue).toList();
        return schema.path("properties").properties().stream()
                .map(property ->
                        new Field(property.getKey(), type(property.getValue()), required.contains(property.getKey())))
                .toList();
    }

    private static TypeName type(JsonNode schema) {
        if (schema.has("$ref")) {
            String name = schema.required("$ref").stringValue();
            String form = name.substring(name.lastIndexOf('/') + 1);
            return new TypeName(form.startsWith(LIST) ? "[" + form.substring(LIST.length()) + "] + next" : form, form);
        }
        JsonNode types = schema.path("type");
        String kind = types.isArray() ? types.get(0).stringValue() : types.stringValue("");
        if (kind.equals("array")) {
            TypeName items = type(schema.required("items"));
            return new TypeName("[" + items.words() + "]", items.form());
        }
        if (schema.has("enum")) {
            return new TypeName(
                    stream(schema.required("enum")).map(JsonNode::stringValue).collect(Collectors.joining(" | ")),
                    null);
        }
        return new TypeName(schema.path("format").stringValue(kind), null);
    }

    private static Stream<JsonNode> stream(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false);
    }
}
