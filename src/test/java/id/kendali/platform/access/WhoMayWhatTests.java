package id.kendali.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.kendali.testing.KendaliTest;
import id.kendali.testing.RouteFixtures;
import id.kendali.testing.RouteFixtures.Relation;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Walks every route as every position, for the own unit, a sibling of the region and a unit of another region, and
 * expects exactly the table in {@code who-may-what.csv}. A route that is missing in the table fails.
 */
@KendaliTest
class WhoMayWhatTests {

    /** The account that stands for each kind of position. */
    private static final Map<PositionKind, String> ACCOUNTS = new EnumMap<>(Map.of(
            PositionKind.OPERATOR_UPT, "operator.soasio",
            PositionKind.KEPALA_UPT, "karutan.soasio",
            PositionKind.VERIFIKATOR, "verifikator",
            PositionKind.KEPALA_BIDANG, "kabag.tuu",
            PositionKind.KAKANWIL, "kakanwil",
            PositionKind.PERENCANA, "perencana",
            PositionKind.AUDITOR, "auditor",
            PositionKind.DITJENPAS, "ditjenpas",
            PositionKind.ADMINISTRATOR, "administrator"));

    private static final Set<Integer> DENIED = Set.of(401, 403, 404);

    /** For routes whose records do not exist in the test: only the right is asked for. */
    private static final Set<Integer> FORBIDDEN = Set.of(401, 403);

    @Autowired
    MockMvc mvc;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    RouteFixtures fixtures;

    @Autowired
    ProgramAccess programs;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void knowsEveryRoute() {
        List<String> listed = table().stream()
                .map(row -> row.get("method") + " " + row.get("path"))
                .toList();
        assertThat(routes().stream().map(Route::name).distinct().toList()).containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void letsEachPositionDoExactlyWhatTheTableSays() throws Exception {
        assertThat(differences("", this::status)).isEmpty();
    }

    /** Same rights, same test of them: by token as by session. */
    @Test
    void letsProgramsDoExactlyWhatTheTableSaysOfTheirPosition() throws Exception {
        Map<PositionKind, String> tokens = new EnumMap<>(PositionKind.class);
        ACCOUNTS.forEach((kind, account) -> tokens.put(kind, programs.token(account, TokenScope.SUBMIT)));
        assertThat(differences(
                        "/api/",
                        (method, path, kind, relation) -> mvc.perform(request(method, path, relation, kind)
                                        .header(HttpHeaders.AUTHORIZATION, "Bearer " + tokens.get(kind)))
                                .andReturn()
                                .getResponse()
                                .getStatus()))
                .isEmpty();
    }

    private List<String> differences(String beginning, Asking asking) throws Exception {
        List<String> differences = new ArrayList<>();
        for (CSVRecord row : table()) {
            if (!row.get("path").startsWith(beginning)) {
                continue;
            }
            for (PositionKind kind : PositionKind.values()) {
                for (Relation relation : relations(row.get("path"))) {
                    boolean expected = expected(row.get(kind.name()), relation);
                    int status = asking.status(row.get("method"), row.get("path"), kind, relation);
                    Set<Integer> refusals = fixtures.namesNothing(row.get("path")) ? FORBIDDEN : DENIED;
                    if (refusals.contains(status) == expected || status >= 500) {
                        differences.add("%s %s as %s, %s unit: %s, but the table says %s"
                                .formatted(
                                        row.get("method"),
                                        row.get("path"),
                                        kind,
                                        relation,
                                        status,
                                        expected ? "allowed" : "denied"));
                    }
                }
            }
        }
        return differences;
    }

    private interface Asking {

        int status(String method, String path, PositionKind kind, Relation relation) throws Exception;
    }

    @Test
    void sendsStrangersAwayFromEverythingButTheOpenPages() throws Exception {
        for (CSVRecord row : table()) {
            if (row.get("OPERATOR_UPT").equals("open") || row.get("path").equals("/langsung")) {
                continue;
            }
            int status = mvc.perform(
                            request(row.get("method"), row.get("path"), Relation.OWN, PositionKind.OPERATOR_UPT)
                                    .with(csrf()))
                    .andReturn()
                    .getResponse()
                    .getStatus();
            assertThat(status).as("%s %s", row.get("method"), row.get("path")).isIn(302, 303, 401, 403);
        }
    }

    private static boolean expected(String cell, Relation relation) {
        return switch (cell) {
            case "open", "yes" -> true;
            case "own" -> relation == Relation.OWN;
            case "region" -> relation != Relation.FOREIGN;
            // The foreign unit of the test is a regional office, whose figure is published to the nation.
            case "nation" -> relation == Relation.FOREIGN;
            case "no" -> false;
            default -> throw new IllegalArgumentException("No such relation: " + cell);
        };
    }

    private List<Relation> relations(String path) {
        return fixtures.dependsOnUnit(path) ? List.of(Relation.values()) : List.of(Relation.OWN);
    }

    private int status(String method, String path, PositionKind kind, Relation relation) throws Exception {
        UserDetails account = accounts.loadUserByUsername(Objects.requireNonNull(ACCOUNTS.get(kind)));
        return mvc.perform(request(method, path, relation, kind)
                        .with(user(account))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request(
            String method, String path, Relation relation, PositionKind kind) {
        return MockMvcRequestBuilders.request(
                HttpMethod.valueOf(method), fixtures.fill(path, relation, kind.reach() == Reach.REGION));
    }

    private record Route(String method, String path) {

        String name() {
            return method + " " + path;
        }
    }

    private List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType().getName().startsWith("id.kendali.")
                    && !handler.getBeanType().getName().contains("Tests")) {
                for (String path : mapping.getPatternValues()) {
                    Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
                    (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods)
                            .forEach(method -> routes.add(new Route(method.name(), path)));
                }
            }
        });
        return routes;
    }

    private static List<CSVRecord> table() {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(WhoMayWhatTests.class.getResourceAsStream("/who-may-what.csv")),
                StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setIgnoreSurroundingSpaces(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
