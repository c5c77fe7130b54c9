package id.kendali.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.testing.KendaliTest;
import id.kendali.testing.Site;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the interface is whole, and it only grows. */
@KendaliTest
class DescriptionTests {

    private static final String ADDRESS = "/api/v1/openapi.json";

    /** What programs rely on, one thing a line; a line may be added, never changed or taken away. */
    private static final Path PROMISED = Path.of("src/test/resources/api-v1.txt");

    private static final Path PRESENT = Path.of("target/api-v1.txt");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    MockMvc mvc;

    @Autowired
    Site site;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void describesEveryHandlerWithItsRefusals() {
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, handler) -> {
            boolean ofPrograms = mapping.getPatternValues().stream().anyMatch(path -> path.startsWith("/api/v1/"));
            if (ofPrograms && handler.getBeanType().getName().startsWith("id.kendali.")) {
                assertDescribed(handler);
            }
        });
    }

    @Test
    void listsEveryHandlerInBothLanguages() throws Exception {
        JsonNode indonesian = document("id");
        JsonNode english = document("en");
        Set<String> paths = new TreeSet<>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType().getName().startsWith("id.kendali.")) {
                mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/v1/"))
                        .forEach(paths::add);
            }
        });
        assertThat(indonesian.required("paths").propertyNames()).containsExactlyInAnyOrderElementsOf(paths);
        for (JsonNode path : indonesian.required("paths")) {
            for (JsonNode operation : path) {
                assertThat(operation.required("summary").stringValue()).isNotBlank();
                assertThat(operation.required("responses").propertyNames()).contains("401", "403", "429", "500");
                for (JsonNode parameter : operation.path("parameters")) {
                    assertThat(parameter.path("description").stringValue(""))
                            .as("%s, parameter %s", operation.required("operationId"), parameter.required("name"))
                            .isNotBlank();
                }
            }
        }
        assertThat(english.at("/paths/~1api~1v1~1units/get/summary").stringValue())
                .isEqualTo("Units that are visible");
        assertThat(indonesian.at("/paths/~1api~1v1~1units/get/summary").stringValue())
                .isEqualTo("Satuan kerja yang terlihat");
    }

    @Test
    void keepsWhatProgramsRelyOn() throws Exception {
        Set<String> present = new ApiShape(document("en")).lines();
        Files.write(PRESENT, present);
        Set<String> promised = new TreeSet<>(Files.readAllLines(PROMISED));
        assertThat(present).as("a promise of %s was broken", PROMISED).containsAll(promised);
        assertThat(ApiShape.newDemands(present, promised))
                .as("what programs send already would be refused")
                .isEmpty();
        assertThat(promised)
                .as("something was added: copy %s to %s, so that it is kept from now on", PRESENT, PROMISED)
                .containsAll(present);
    }

    @Test
    void showsPeopleWhatProgramsRead() {
        Document page = site.as("perencana").open("/api");
        assertThat(page.select("#organisation-units .k-hash").text())
                .contains("curl", "Bearer $KENDALI_TOKEN", "/api/v1/units?on=2025-06-30");
        assertThat(page.select("#reform-submit").text())
                .contains("POST /api/v1/reports/rat-rb", "Idempotency-Key", "422");
        assertThat(page.select("#bentuk-FigureAnswer")).hasSize(1);
        assertThat(page.select("script:not([src]), [style], [onclick]")).isEmpty();
    }

    @Test
    void sparesProgramsWhatTheyKnow() throws Exception {
        MockHttpServletResponse first = site.as("perencana").get("/api/v1/measures");
        String tag = first.getHeader(HttpHeaders.ETAG);
        assertThat(first.getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("private, no-cache");
        assertThat(mvc.perform(MockMvcRequestBuilders.get(ADDRESS))
                        .andReturn()
                        .getResponse()
                        .getHeader(HttpHeaders.ETAG))
                .isNotBlank();
        assertThat(tag).isNotBlank();
    }

    private void assertDescribed(HandlerMethod handler) {
        Described described = handler.getMethodAnnotation(Described.class);
        assertThat(described).as("%s lacks @Described", handler).isNotNull();
        assertThat(AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), Chapter.class))
                .as("%s lacks @Chapter", handler.getBeanType())
                .isTrue();
        List<Integer> refuses = Arrays.stream(described.refuses()).boxed().toList();
        if (has(handler, PathVariable.class)) {
            assertThat(refuses)
                    .as("%s names a record that may be missing", handler)
                    .contains(404);
        }
        if (has(handler, RequestBody.class)) {
            assertThat(refuses)
                    .as("%s takes content that may be wrong", handler)
                    .contains(400, 413, 415, 422);
        }
    }

    private static boolean has(HandlerMethod handler, Class<? extends Annotation> annotation) {
        return StreamSupport.stream(Arrays.spliterator(handler.getMethodParameters()), false)
                .anyMatch(parameter -> parameter.hasParameterAnnotation(annotation));
    }

    private JsonNode document(String language) throws Exception {
        MockHttpServletResponse response = mvc.perform(MockMvcRequestBuilders.get(ADDRESS)
                        .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                        .locale(Locale.forLanguageTag(language)))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return JSON.readTree(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
