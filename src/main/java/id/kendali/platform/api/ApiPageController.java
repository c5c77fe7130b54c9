package id.kendali.platform.api;

import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page from which people learn the interface. */
@Controller
class ApiPageController {

    private final ApiPages pages;

    ApiPageController(ApiPages pages) {
        this.pages = pages;
    }

    @Requires(Right.USE_OWN_ACCOUNT)
    @GetMapping("/api")
    String page(HttpServletRequest request, Locale language, Model model) {
        model.addAttribute("page", pages.page(request, language));
        return "platform/api/page";
    }
}
