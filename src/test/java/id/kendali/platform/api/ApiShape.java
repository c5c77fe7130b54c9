package id.kendali.platform.api;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What programs rely on in a description, as lines that can be compared; texts do not count. */
record ApiShape(JsonNode document) {

    Set<String> lines() {
        Set<String> lines = new TreeSet<>();
        document.required("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    String operation = method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey();
                    operation(operation, method.getValue(), lines);
                }));
        document.required("components")
                .required("schemas")
                .properties()
                .forEach(schema -> schema(schema.getKey(), schema.getValue(), lines));
        return lines;
    }

    /** Parameters that programs must send now, though the operation was there before without them. */
    static Set<String> newDemands(Set<String> present, Set<String> promised) {
        return present.stream()
                .filter(line -> !promised.contains(line) && line.contains(" takes ") && line.endsWith(" required"))
                .filter(line -> promised.contains(line.substring(0, line.indexOf(" takes "))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void operation(String name, JsonNode operation, Set<String> lines) {
        lines.add(name);
        operation
                .path("parameters")
                .forEach(parameter -> lines.add("%s takes %s %s %s%s"
                        .formatted(
                                name,
                                parameter.required("in").stringValue(),
                                parameter.required("name").stringValue(),
                                type(parameter.required("schema")),
                                parameter.path("required").booleanValue(false) ? " required" : "")));
        operation
                .path("requestBody")
                .path("content")
                .properties()
                .forEach(content -> lines.add("%s takes body %s %s"
                        .formatted(
                                name, content.getKey(), type(content.getValue().required("schema")))));
        operation
                .required("responses")
                .properties()
                .forEach(response -> response.getValue()
                        .path("content")
                        .properties()
                        .forEach(content -> lines.add("%s answers %s %s"
                                .formatted(
                                        name,
                                        response.getKey(),
                                        type(content.getValue().required("schema"))))));
    }

    private static void schema(String name, JsonNode schema, Set<String> lines) {
        Set<String> required = StreamSupport.stream(schema.path("required").spliterator(), false)
                .map(JsonNode::stringValue)
                .collect(Collectors.toSet());
        schema.path("properties").properties().forEach(property -> {
            lines.add("%s.%s %s%s"
                    .formatted(
                            name,
                            property.getKey(),
                            type(property.getValue()),
                            required.contains(property.getKey()) ? " always" : ""));
            property.getValue()
                    .path("enum")
                    .forEach(value ->
                            lines.add("%s.%s may be %s".formatted(name, property.getKey(), value.stringValue())));
        });
    }

    private static String type(JsonNode schema) {
        if (schema.has("$ref")) {
            String reference = schema.required("$ref").stringValue();
            return reference.substring(reference.lastIndexOf('/') + 1);
        }
        if (schema.has("items")) {
            return "list of " + type(schema.required("items"));
        }
        String kind = schema.path("type").isArray()
                ? schema.required("type").get(0).stringValue()
                : schema.path("type").stringValue("anything");
        return schema.has("format") ? kind + " " + schema.required("format").stringValue() : kind;
    }
}
