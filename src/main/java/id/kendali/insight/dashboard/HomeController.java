package id.kendali.insight.dashboard;

import id.kendali.platform.access.CurrentUser;
import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads each position to the page that answers its first question. */
@Controller
class HomeController {

    @Requires(Right.USE_OWN_ACCOUNT)
    @GetMapping("/")
    String home(@CurrentUser SignedIn me) {
        return "redirect:"
                + switch (me.position().kind()) {
                    case KAKANWIL, KEPALA_BIDANG, PERENCANA, AUDITOR -> "/wilayah";
                    case OPERATOR_UPT, KEPALA_UPT, VERIFIKATOR -> "/pekerjaan";
                    case DITJENPAS -> "/nasional";
                    case ADMINISTRATOR -> "/organisasi";
                };
    }
}
