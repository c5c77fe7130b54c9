package id.kendali.platform.access;

import id.kendali.platform.ui.Choice;
import id.kendali.platform.ui.Formats;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The pages on which people make personal access tokens for programs, and revoke them. */
@Controller
class TokenController {

    static final String ADDRESS = "/akun/token";

    private static final String FORM = "platform/access/token-new";
    private static final int LONGEST_NAME = 60;

    private final OwnTokens tokens;
    private final TokenSettings settings;
    private final Formats formats;
    private final MessageSource messages;
    private final Clock clock;

    TokenController(OwnTokens tokens, TokenSettings settings, Formats formats, MessageSource messages, Clock clock) {
        this.tokens = tokens;
        this.settings = settings;
        this.formats = formats;
        this.messages = messages;
        this.clock = clock;
    }

    /** What a token is for, what it may, as which position, and on which day it works for the last time. */
    record TokenForm(
            @Nullable String name,
            @Nullable String scope,
            @Nullable String position,
            @Nullable String until) {

        String typedName() {
            return name == null ? "" : name.strip();
        }

        Optional<TokenScope> chosenScope() {
            return Arrays.stream(TokenScope.values())
                    .filter(known -> known.name().equals(scope))
                    .findFirst();
        }

        Optional<Holding> chosenPosition(SignedIn me) {
            return me.holdings().stream()
                    .filter(holding -> holding.id().toString().equals(position))
                    .findFirst();
        }

        Optional<LocalDate> lastDay() {
            try {
                return Optional.ofNullable(until).map(String::strip).map(LocalDate::parse);
            } catch (DateTimeParseException noDay) {
                return Optional.empty();
            }
        }
    }

    @Requires(Right.USE_OWN_ACCOUNT)
    @GetMapping(ADDRESS + "/baru")
    String form(@CurrentUser SignedIn me, Locale locale, Model model) {
        model.addAttribute(
                "tokenForm",
                new TokenForm(
                        "",
                        TokenScope.READ.name(),
                        me.position().id().toString(),
                        today(me.position()).plusDays(settings.usual().toDays()).toString()));
        return form(me, model, locale);
    }

    /** The secret is in this answer alone: it is neither stored nor shown again. */
    @Requires(Right.USE_OWN_ACCOUNT)
    @PostMapping(ADDRESS + "/baru")
    String make(
            @CurrentUser SignedIn me,
            @ModelAttribute("tokenForm") TokenForm form,
            BindingResult errors,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        check(form, me, errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(me, model, locale);
        }
        Holding position = form.chosenPosition(me).orElseThrow();
        response.setHeader("Cache-Control", "no-store");
        model.addAttribute(
                "made",
                tokens.make(
                        me,
                        position,
                        form.typedName(),
                        form.chosenScope().orElseThrow(),
                        form.lastDay()
                                .orElseThrow()
                                .plusDays(1)
                                .atStartOfDay(ZoneId.of(position.zone()))
                                .toInstant()));
        model.addAttribute("lastDay", form.lastDay().orElseThrow());
        return "platform/access/token-made";
    }

    @Requires(Right.USE_OWN_ACCOUNT)
    @PostMapping(ADDRESS + "/{token}/cabut")
    String revoke(@PathVariable UUID token, @CurrentUser SignedIn me) {
        tokens.revoke(me, new TokenId(token));
        return "redirect:/akun#token";
    }

    private void check(TokenForm form, SignedIn me, BindingResult errors) {
        if (!tokens.mayMakeAnother(me)) {
            errors.reject("access.token.tooMany", new Object[] {settings.most()}, null);
        }
        if (form.typedName().isEmpty()) {
            errors.rejectValue("name", "access.token.name.required");
        } else if (form.typedName().length() > LONGEST_NAME) {
            errors.rejectValue("name", "access.token.name.tooLong", new Object[] {LONGEST_NAME}, null);
        }
        if (form.chosenScope().isEmpty()) {
            errors.rejectValue("scope", "access.token.scope.required");
        }
        Optional<Holding> position = form.chosenPosition(me);
        if (position.isEmpty()) {
            errors.rejectValue("position", "access.token.position.required");
        }
        LocalDate today = today(position.orElse(me.position()));
        LocalDate latest = today.plusDays(settings.longest().toDays());
        Optional<LocalDate> until = form.lastDay();
        if (until.isEmpty() || until.get().isBefore(today) || until.get().isAfter(latest)) {
            errors.rejectValue(
                    "until",
                    "access.token.until.range",
                    new Object[] {formats.date(today), formats.date(latest)},
                    null);
        }
    }

    private LocalDate today(Holding position) {
        return LocalDate.now(clock.withZone(ZoneId.of(position.zone())));
    }

    private String form(SignedIn me, Model model, Locale locale) {
        model.addAttribute(
                "scopes",
                Arrays.stream(TokenScope.values())
                        .map(scope -> new Choice(scope.name(), messages.getMessage(scope.messageKey(), null, locale)))
                        .toList());
        model.addAttribute("positions", positions(me));
        model.addAttribute("longestDays", settings.longest().toDays());
        return FORM;
    }

    private static List<Choice> positions(SignedIn me) {
        return me.holdings().stream()
                .map(holding -> new Choice(holding.id().toString(), holding.label()))
                .toList();
    }
}
