package id.kendali.engine.indicator;

import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A version of an indicator, as it was published. */
@Controller
class IndicatorVersionController {

    private final IndicatorVersionPages pages;

    IndicatorVersionController(IndicatorVersionPages pages) {
        this.pages = pages;
    }

    @Requires(Right.READ_CATALOGUE)
    @GetMapping("/katalog/{indicator}/versi/{number}")
    String version(@PathVariable String indicator, @PathVariable int number, Model model) {
        model.addAttribute("page", pages.page(indicator, number));
        return "engine/indicator/version";
    }
}
