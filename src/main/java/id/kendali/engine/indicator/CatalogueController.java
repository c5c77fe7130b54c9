package id.kendali.engine.indicator;

import id.kendali.platform.access.CurrentUser;
import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The catalogue: what is measured, how, and since when. */
@Controller
class CatalogueController {

    private final CataloguePages pages;
    private final CatalogueTable table;

    CatalogueController(CataloguePages pages, CatalogueTable table) {
        this.pages = pages;
        this.table = table;
    }

    @Requires(Right.READ_CATALOGUE)
    @GetMapping("/katalog")
    String list(@RequestParam(required = false) @Nullable String kata, Model model) {
        model.addAttribute("lines", pages.list(kata));
        model.addAttribute("drafts", pages.openDrafts());
        model.addAttribute("words", kata);
        return "engine/indicator/catalogue";
    }

    @Requires(Right.READ_CATALOGUE)
    @GetMapping("/katalog/unduh")
    View export(@RequestParam(required = false) @Nullable String kata) {
        return table.xlsx(pages.list(kata), kata);
    }

    @Requires(Right.READ_CATALOGUE)
    @GetMapping("/katalog/{indicator}")
    String card(@PathVariable String indicator, @CurrentUser SignedIn me, Model model) {
        model.addAttribute("card", pages.card(indicator, me));
        model.addAttribute("mayEdit", me.may(Right.EDIT_FORMULAS));
        return "engine/indicator/card";
    }
}
