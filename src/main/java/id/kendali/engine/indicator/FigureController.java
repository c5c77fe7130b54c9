package id.kendali.engine.indicator;

import id.kendali.platform.access.CurrentUser;
import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.ui.Status;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The list of indicators, and for each figure the page that says where it comes from. */
@Controller
class FigureController {

    private final FigurePages pages;
    private final FigureLines lines;
    private final FigureTable table;

    FigureController(FigurePages pages, FigureLines lines, FigureTable table) {
        this.pages = pages;
        this.lines = lines;
        this.table = table;
    }

    @Requires({Right.READ_FIGURES, Right.READ_NATION})
    @GetMapping("/angka")
    String index(@CurrentUser SignedIn me, Model model) {
        model.addAttribute("list", lines.latest(me));
        return "engine/indicator/index";
    }

    @Requires({Right.READ_FIGURES, Right.READ_NATION})
    @GetMapping("/angka/{indicator}")
    String figure(@ModelAttribute("query") FigureQuery query, @CurrentUser SignedIn me, Model model) {
        model.addAttribute("page", pages.page(query, me));
        return "engine/indicator/figure";
    }

    /** What lies below one unit; without a script it is the page with that unit opened. */
    @Requires({Right.READ_FIGURES, Right.READ_NATION})
    @GetMapping("/angka/{indicator}/baris")
    String rows(
            @ModelAttribute("query") FigureQuery query,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String fragment,
            @CurrentUser SignedIn me,
            Model model) {
        if (fragment == null) {
            return "redirect:" + pages.address(query, me).opened(String.valueOf(query.buka()));
        }
        model.addAttribute("nodes", pages.rows(query, me));
        return "engine/indicator/parts :: rows";
    }

    /** Tells an open page that its figure was computed again; the page itself stays as its reader unfolded it. */
    @Requires({Right.READ_FIGURES, Right.READ_NATION})
    @GetMapping("/angka/{indicator}/kabar")
    String news(
            @ModelAttribute("query") FigureQuery query,
            @RequestParam(required = false) @Nullable Instant sejak,
            @CurrentUser SignedIn me,
            Model model) {
        model.addAttribute("news", pages.news(query, sejak, me));
        return "engine/indicator/parts :: news";
    }

    @Requires({Right.READ_FIGURES, Right.READ_NATION})
    @GetMapping("/angka/{indicator}/unduh")
    View export(@ModelAttribute("query") FigureQuery query, @CurrentUser SignedIn me) {
        return table.xlsx(pages.explain(pages.address(query, me), Opened.ALL));
    }

    @ModelAttribute("look")
    Map<Standing, Status> looks() {
        Map<Standing, Status> looks = new EnumMap<>(Standing.class);
        for (Standing standing : Standing.values()) {
            looks.put(standing, standing.look());
        }
        return looks;
    }
}
