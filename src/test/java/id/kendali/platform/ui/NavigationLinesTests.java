package id.kendali.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.testing.KendaliTest;
import id.kendali.testing.Site;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** Whatever stands in the navigation of a position opens: no line leads to a page that the position may not see. */
@KendaliTest
class NavigationLinesTests {

    private static final int HOPS = 5;

    @Autowired
    Site site;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "operator.soasio",
                "karutan.soasio",
                "operator.kanwil",
                "kepala.kanwil",
                "verifikator",
                "kabag.tuu",
                "yanbin",
                "kakanwil",
                "perencana",
                "auditor",
                "ditjenpas",
                "administrator"
            })
    void leadOnlyToPagesThatThePositionMayOpen(String username) {
        Site.Visit visit = site.as(username);
        Set<String> lines = new TreeSet<>(lines(follow(visit, "/")));
        for (String wing : List.copyOf(lines)) {
            lines.addAll(lines(follow(visit, wing)));
        }
        Map<String, Integer> refused = new LinkedHashMap<>();
        for (String line : lines) {
            int status = follow(visit, line).getStatus();
            if (status != 200) {
                refused.put(line, status);
            }
        }
        assertThat(lines).hasSizeGreaterThan(3);
        assertThat(refused).isEmpty();
    }

    private static List<String> lines(MockHttpServletResponse response) {
        Document page = Site.page(response);
        return Stream.of(".k-wings a", ".k-side a", ".k-top .k-menu a.k-item", "a.k-brand")
                .flatMap(selector -> page.select(selector).eachAttr("href").stream())
                .filter(address -> address.startsWith("/"))
                .filter(address -> !address.contains("bahasa=") && !address.contains("tema="))
                .toList();
    }

    private static MockHttpServletResponse follow(Site.Visit visit, String address) {
        MockHttpServletResponse response = visit.get(address);
        for (int hop = 0; hop < HOPS && response.getRedirectedUrl() != null; hop++) {
            response = visit.get(response.getRedirectedUrl());
        }
        return response;
    }
}
