package id.kendali.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The page on which people change their password, of their own will or because they must. */
@Controller
class PasswordController {

    static final String ADDRESS = "/akun/kata-sandi";

    private static final String PAGE = "platform/access/password";

    private final OwnPassword password;

    PasswordController(OwnPassword password) {
        this.password = password;
    }

    /** The present password, and the new one twice. */
    record PasswordForm(
            @Nullable String present,
            @Nullable String wanted,
            @Nullable String repeated) {

        static String typed(@Nullable String text) {
            return text == null ? "" : text;
        }

        @Override
        public String toString() {
            return "PasswordForm";
        }
    }

    @Requires(Right.USE_OWN_ACCOUNT)
    @GetMapping(ADDRESS)
    String page(
            @CurrentUser SignedIn me,
            @ModelAttribute("passwordForm") PasswordForm form,
            BindingResult none,
            Model model) {
        model.addAttribute("must", password.isDemandedOf(me));
        return PAGE;
    }

    @Requires(Right.USE_OWN_ACCOUNT)
    @PostMapping(ADDRESS)
    String change(
            @CurrentUser SignedIn me,
            @AuthenticationPrincipal AccountPrincipal principal,
            @ModelAttribute("passwordForm") PasswordForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        String wanted = PasswordForm.typed(form.wanted());
        if (!wanted.equals(form.repeated())) {
            errors.rejectValue("repeated", "access.password.differs");
        } else {
            OwnPassword.Result result = password.change(
                    me, principal.session(), PasswordForm.typed(form.present()), wanted, request.getRemoteAddr());
            reject(result, errors);
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("must", password.isDemandedOf(me));
            return PAGE;
        }
        return "redirect:/akun?kabar=" + SignInNotice.PASSWORD_CHOSEN.value();
    }

    private static void reject(OwnPassword.Result result, BindingResult errors) {
        if (result instanceof OwnPassword.WrongPassword wrong) {
            errors.rejectValue("present", "access.password.wrong", new Object[] {wrong.left()}, null);
        } else if (result instanceof OwnPassword.Paused paused) {
            Duration left = paused.remaining().plusMillis(999);
            errors.rejectValue(
                    "present", "access.signIn.paused", new Object[] {left.toMinutes(), left.toSecondsPart()}, null);
        } else if (result instanceof OwnPassword.Unchanged) {
            errors.rejectValue("wanted", "access.password.unchanged");
        } else if (result instanceof OwnPassword.TooWeak weak) {
            PasswordRules.reject("wanted", weak.objections(), errors);
        }
    }
}
