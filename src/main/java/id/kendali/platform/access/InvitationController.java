package id.kendali.platform.access;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page behind a one-time link. */
@Controller
class InvitationController {

    private static final String PAGE = "platform/access/invitation";
    private static final String CLOSED = "platform/access/invitation-closed";

    private final Invitations invitations;
    private final PasswordRules rules;

    InvitationController(Invitations invitations, PasswordRules rules) {
        this.invitations = invitations;
        this.rules = rules;
    }

    /** The password twice. */
    record InvitationForm(@Nullable String wanted, @Nullable String repeated) {

        @Override
        public String toString() {
            return "InvitationForm";
        }
    }

    @OpenToAll
    @GetMapping(Invitations.ADDRESS + "{token}")
    String page(
            @PathVariable String token,
            @ModelAttribute("invitationForm") InvitationForm form,
            Model model,
            HttpServletResponse response) {
        return show(invitations.open(new InvitationToken(token)), model, response);
    }

    @OpenToAll
    @PostMapping(Invitations.ADDRESS + "{token}")
    String choose(
            @PathVariable String token,
            @ModelAttribute("invitationForm") InvitationForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        InvitationToken link = new InvitationToken(token);
        Optional<Invitations.Invited> invited = invitations.open(link);
        if (invited.isEmpty()) {
            return show(invited, model, response);
        }
        String wanted = form.wanted() == null ? "" : form.wanted();
        if (!wanted.equals(form.repeated())) {
            errors.rejectValue("repeated", "access.password.differs");
        } else {
            PasswordRules.reject(
                    "wanted", rules.objections(wanted, List.of(invited.get().username())), errors);
        }
        if (errors.hasErrors()) {
            show(invited, model, response);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return PAGE;
        }
        return invitations.redeem(link, wanted)
                ? "redirect:/masuk?" + SignInNotice.PARAMETER + "=" + SignInNotice.PASSWORD_CHOSEN.value()
                : show(Optional.empty(), model, response);
    }

    private static String show(Optional<Invitations.Invited> invited, Model model, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        if (invited.isEmpty()) {
            response.setStatus(HttpStatus.GONE.value());
            return CLOSED;
        }
        model.addAttribute("invited", invited.get());
        return PAGE;
    }
}
