package id.kendali.platform.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The own account: positions, password, the devices that are signed in, and tokens for programs. */
@Controller
class OwnAccountController {

    private final AccountQueries accounts;
    private final Sessions sessions;
    private final OwnTokens tokens;

    OwnAccountController(AccountQueries accounts, Sessions sessions, OwnTokens tokens) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.tokens = tokens;
    }

    @Requires(Right.USE_OWN_ACCOUNT)
    @GetMapping("/akun")
    String page(
            @CurrentUser SignedIn me,
            @AuthenticationPrincipal AccountPrincipal principal,
            @RequestParam(name = SignInNotice.PARAMETER, required = false) @Nullable String notice,
            Model model) {
        model.addAttribute("me", me);
        model.addAttribute("account", accounts.find(me.account()));
        model.addAttribute("sessions", sessions.of(me.username()));
        model.addAttribute("tokens", tokens.of(me));
        model.addAttribute("thisSession", principal.session());
        model.addAttribute(
                "passwordChanged", SignInNotice.PASSWORD_CHOSEN.value().equals(notice));
        return "platform/access/account";
    }

    @Requires(Right.USE_OWN_ACCOUNT)
    @PostMapping("/akun/sesi/{handle}/akhiri")
    String end(@PathVariable UUID handle, @CurrentUser SignedIn me) {
        sessions.end(me.username(), handle);
        return "redirect:/akun";
    }

    @Requires(Right.USE_OWN_ACCOUNT)
    @PostMapping("/akun/sesi/akhiri-lain")
    String endOthers(@CurrentUser SignedIn me, @AuthenticationPrincipal AccountPrincipal principal) {
        sessions.endOthers(me.username(), principal.session());
        return "redirect:/akun";
    }
}
