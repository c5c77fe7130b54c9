package id.kendali.platform.access;

import id.kendali.platform.ui.NotFound;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changes the position that is used, for who holds several: as Plh beside the own one, for example. */
@Controller
class PositionSwitchController {

    @Requires(Right.USE_OWN_ACCOUNT)
    @PostMapping("/jabatan")
    String use(@RequestParam UUID holding, @CurrentUser SignedIn me, HttpSession session) {
        if (me.holdings().stream().noneMatch(held -> held.id().equals(holding))) {
            throw new NotFound("holding " + holding);
        }
        session.setAttribute(SignedInFilter.CHOSEN_HOLDING, holding);
        return "redirect:/";
    }
}
