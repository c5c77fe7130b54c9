package id.kendali.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The sign-in page. */
@Controller
class SignInController {

    static final String ADDRESS = "/masuk";
    static final String BACK = "kembali";

    private static final String PAGE = "platform/access/sign-in";

    private final SignIn signIn;
    private final SessionStart sessions;
    private final ObjectProvider<DemonstrationAccounts> demonstration;
    private final boolean demonstrates;
    private final String demonstrationPassword;
    private final String office;

    SignInController(
            SignIn signIn,
            SessionStart sessions,
            ObjectProvider<DemonstrationAccounts> demonstration,
            @Value("${kendali.demonstration}") boolean demonstrates,
            @Value("${kendali.demonstration.password}") String demonstrationPassword,
            @Value("${kendali.office.name}") String office) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.demonstration = demonstration;
        this.demonstrates = demonstrates;
        this.demonstrationPassword = demonstrationPassword;
        this.office = office;
    }

    /** What is typed to sign in, and the page to come back to. */
    record SignInForm(
            @Nullable String username,
            @Nullable String password,
            @Nullable String kembali) {

        String typedUsername() {
            return username == null ? "" : username;
        }

        String typedPassword() {
            return password == null ? "" : password;
        }

        @Override
        public String toString() {
            return "SignInForm[username=" + username + "]";
        }
    }

    @OpenToAll
    @GetMapping(ADDRESS)
    Object signIn(
            @RequestParam(name = SignInNotice.PARAMETER, required = false) @Nullable String notice,
            @RequestParam(name = BACK, required = false) @Nullable String back,
            @RequestParam(name = "pakai", required = false) @Nullable String chosen,
            Model model) {
        if (SignedIn.current().isPresent()) {
            return new RedirectView("/", true);
        }
        boolean known = chosen != null
                && demonstrationAccounts().stream()
                        .anyMatch(account -> account.username().equals(chosen));
        model.addAttribute("signInForm", new SignInForm(known ? chosen : "", "", pathOf(back)));
        model.addAttribute("prefilledPassword", known ? demonstrationPassword : "");
        model.addAttribute("notice", SignInNotice.parse(notice).orElse(null));
        return page(model);
    }

    @OpenToAll
    @PostMapping(ADDRESS)
    Object signIn(
            @ModelAttribute SignInForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        SignInResult result = signIn.attempt(form.typedUsername(), form.typedPassword(), request.getRemoteAddr());
        if (result instanceof SignInResult.Admitted admitted) {
            sessions.begin(admitted.principal(), request, response);
            return destination(admitted, form);
        }
        refuse(result, errors, response);
        return page(model);
    }

    private static View destination(SignInResult.Admitted admitted, SignInForm form) {
        String path = admitted.mustChangePassword() ? PasswordController.ADDRESS : pathOf(form.kembali());
        RedirectView view = new RedirectView(path.isEmpty() ? "/" : path, true);
        view.setExpandUriTemplateVariables(false);
        return view;
    }

    private static void refuse(SignInResult result, BindingResult errors, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        if (result instanceof SignInResult.Rejected rejected) {
            errors.rejectValue("password", "access.signIn.wrong", new Object[] {rejected.left()}, null);
        } else if (result instanceof SignInResult.Paused paused) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, Long.toString(paused.remaining().toSeconds() + 1));
            Duration left = paused.remaining().plusMillis(999);
            errors.rejectValue(
                    "password", "access.signIn.paused", new Object[] {left.toMinutes(), left.toSecondsPart()}, null);
        } else if (result instanceof SignInResult.Closed) {
            errors.rejectValue("username", "access.signIn.closed");
        } else {
            errors.rejectValue("username", "access.signIn.withoutPosition");
        }
    }

    private String page(Model model) {
        model.addAttribute("office", office);
        model.addAttribute("demonstrationAccounts", demonstrationAccounts());
        model.addAttribute("demonstrationPassword", demonstrates ? demonstrationPassword : null);
        return PAGE;
    }

    private List<DemonstrationAccounts.Row> demonstrationAccounts() {
        return demonstrates
                ? demonstration.stream()
                        .flatMap(accounts -> accounts.rows().stream())
                        .toList()
                : List.of();
    }

    private static String pathOf(@Nullable String back) {
        return ReturnAddress.parse(back).map(ReturnAddress::path).orElse("");
    }
}
