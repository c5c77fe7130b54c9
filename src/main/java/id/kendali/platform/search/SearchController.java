package id.kendali.platform.search;

import id.kendali.platform.access.CurrentUser;
import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The search page, and its results alone for the dialog of Ctrl-K. */
@Controller
class SearchController {

    private static final int ON_PAGE = 60;
    private static final int IN_DIALOG = 15;
    private static final int PAGES = 8;
    private static final int LONGEST_QUERY = 100;

    private final Search search;
    private final PageSearch pages;

    SearchController(Search search, PageSearch pages) {
        this.search = search;
        this.pages = pages;
    }

    @GetMapping("/cari")
    @Requires(Right.SEARCH)
    String page(@RequestParam(name = "q", defaultValue = "") String query, Model model, @CurrentUser SignedIn me) {
        find(query, ON_PAGE, model, me);
        return "platform/search/search";
    }

    @HxRequest
    @GetMapping("/cari")
    @Requires(Right.SEARCH)
    String results(@RequestParam(name = "q", defaultValue = "") String query, Model model, @CurrentUser SignedIn me) {
        find(query, IN_DIALOG, model, me);
        return "platform/search/hits";
    }

    private void find(String typed, int limit, Model model, SignedIn me) {
        String query = typed.strip();
        String wanted = query.substring(0, Math.min(LONGEST_QUERY, query.length()));
        List<SearchHit> found = wanted.length() < 2
                ? List.of()
                : Stream.concat(
                                pages.find(wanted, me, PAGES).stream(),
                                search.find(wanted, me.position().kind().rights(), limit).stream())
                        .toList();
        Map<SearchKind, List<SearchHit>> groups = found.stream()
                .collect(Collectors.groupingBy(
                        SearchHit::kind, () -> new EnumMap<>(SearchKind.class), Collectors.toList()));
        model.addAttribute("query", wanted).addAttribute("groups", groups).addAttribute("count", found.size());
    }
}
