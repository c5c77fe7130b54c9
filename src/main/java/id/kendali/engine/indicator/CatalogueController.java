package id.kendali.engine.indicator;

import id.kendali.platform.access.CurrentUser;
import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The catalogue of indicators: what is measured, how, and since when. */
@Controller
class CatalogueController {

    private final CataloguePages pages;

    CatalogueController(CataloguePages pages) {
        this.pages = pages;
    }

    @Requires(Right.READ_CATALOGUE)
    @GetMapping("/katalog/{indicator}")
    String card(@PathVariable String indicator, @CurrentUser SignedIn me, Model model) {
        model.addAttribute("card", pages.card(indicator, me));
        model.addAttribute("mayEdit", me.may(Right.EDIT_FORMULAS));
        return "engine/indicator/card";
    }
}
