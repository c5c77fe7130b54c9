package id.kendali.platform.access;

import id.kendali.platform.access.AccountQueries.AccountList;
import id.kendali.platform.access.AccountQueries.AccountState;
import id.kendali.platform.ui.Choice;
import id.kendali.platform.ui.PageAddress;
import id.kendali.platform.ui.Pager;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The administrator's pages about accounts. */
@Controller
class AccountController {

    static final String ADDRESS = "/pengguna";

    private static final int CANDIDATES = 30;

    private final AccountQueries queries;
    private final AccountAdministration accounts;
    private final PersonDirectory persons;
    private final Sessions sessions;
    private final MessageSource messages;

    AccountController(
            AccountQueries queries,
            AccountAdministration accounts,
            PersonDirectory persons,
            Sessions sessions,
            MessageSource messages) {
        this.queries = queries;
        this.accounts = accounts;
        this.persons = persons;
        this.sessions = sessions;
        this.messages = messages;
    }

    /** Whose account is opened, and by which name it signs in. */
    record OpenForm(
            @Nullable String person,

            @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9._-]{2,59}", message = "{access.accounts.username.form}")
            String username) {

        @Nullable
        UUID personId() {
            try {
                return person == null || person.isBlank() ? null : UUID.fromString(person);
            } catch (IllegalArgumentException noId) {
                return null;
            }
        }
    }

    /** Why something is done with an account. */
    record ReasonForm(
            @NotBlank(message = "{access.accounts.reason.required}")
            @Size(max = 500, message = "{access.accounts.reason.tooLong}")
            String reason) {}

    @Requires(Right.MANAGE_ACCOUNTS)
    @GetMapping(ADDRESS)
    String list(
            @RequestParam(name = "q", defaultValue = "") String text,
            @RequestParam(name = "status", defaultValue = "ALL") AccountState state,
            @RequestParam(name = PageAddress.AFTER, required = false) @Nullable String after,
            Locale locale,
            Model model) {
        AccountList accounts = queries.list(text, state, after);
        model.addAttribute("accounts", accounts);
        model.addAttribute("pager", new Pager(accounts.rows().size(), accounts.total(), accounts.next()));
        model.addAttribute("states", states(locale));
        model.addAttribute("text", text);
        model.addAttribute("state", state);
        return "platform/access/accounts";
    }

    @Requires(Right.MANAGE_ACCOUNTS)
    @GetMapping(ADDRESS + "/baru")
    String choosePerson(
            @RequestParam(name = "q", defaultValue = "") String text,
            @RequestParam(name = "pegawai", required = false) @Nullable UUID person,
            Model model) {
        model.addAttribute("openForm", new OpenForm(person == null ? null : person.toString(), ""));
        return opening(text, person, model);
    }

    @Requires(Right.MANAGE_ACCOUNTS)
    @PostMapping(ADDRESS + "/baru")
    String open(@Valid @ModelAttribute OpenForm form, BindingResult errors, Model model, HttpServletResponse response) {
        UUID person = form.personId();
        if (person == null || !persons.describe(List.of(person)).containsKey(person)) {
            return "redirect:" + ADDRESS + "/baru";
        }
        if (!errors.hasErrors() && accounts.isTaken(form.username())) {
            errors.rejectValue("username", "access.accounts.username.taken", new Object[] {form.username()}, null);
        }
        if (accounts.accountOf(person).isPresent()) {
            errors.rejectValue("person", "access.accounts.person.has");
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return opening("", person, model);
        }
        return link(accounts.open(person, form.username()), model, response);
    }

    @Requires(Right.MANAGE_ACCOUNTS)
    @GetMapping(ADDRESS + "/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("reasonForm", new ReasonForm(""));
        return account(id, model);
    }

    @Requires(Right.MANAGE_ACCOUNTS)
    @PostMapping(ADDRESS + "/{id}")
    String act(
            @PathVariable UUID id,
            @RequestParam("tindakan") AccountAction action,
            @Valid @ModelAttribute ReasonForm form,
            BindingResult errors,
            @CurrentUser SignedIn me,
            Model model,
            HttpServletResponse response) {
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return account(id, model);
        }
        AccountId account = new AccountId(id);
        String why = form.reason().strip();
        switch (action) {
            case NONAKTIFKAN -> accounts.disable(account, me, why);
            case AKTIFKAN -> accounts.enable(account, why);
            case AKHIRI_SESI -> accounts.endSessions(account, why);
            case WAJIB_GANTI -> accounts.requireNewPassword(account, why);
            case TAUTAN -> {
                return link(accounts.invite(account, why), model, response);
            }
        }
        return "redirect:" + ADDRESS + "/" + id;
    }

    /** What an administrator may do with an account; the names stand in its form. */
    enum AccountAction {
        TAUTAN,
        AKHIRI_SESI,
        WAJIB_GANTI,
        NONAKTIFKAN,
        AKTIFKAN
    }

    private List<Choice> states(Locale locale) {
        return Arrays.stream(AccountState.values())
                .map(state ->
                        new Choice(state.name(), messages.getMessage("access.accounts.state." + state, null, locale)))
                .toList();
    }

    private String opening(String text, @Nullable UUID person, Model model) {
        List<PersonDirectory.Person> found =
                person == null && !text.isBlank() ? persons.search(text.strip(), CANDIDATES) : List.of();
        Collection<UUID> taken = queries.withAccount(
                found.stream().map(PersonDirectory.Person::id).toList());
        model.addAttribute("text", text);
        model.addAttribute("found", found);
        model.addAttribute("taken", taken);
        model.addAttribute(
                "person",
                person == null ? null : persons.describe(List.of(person)).get(person));
        return "platform/access/account-new";
    }

    private String account(UUID id, Model model) {
        AccountQueries.AccountRow account = queries.find(new AccountId(id));
        model.addAttribute("account", account);
        model.addAttribute("sessions", sessions.of(account.username()));
        return "platform/access/account-detail";
    }

    /** The link is in this answer alone: it is neither stored nor shown again. */
    private static String link(AccountAdministration.Issued issued, Model model, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        model.addAttribute("issued", issued);
        model.addAttribute(
                "link",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path(Invitations.ADDRESS)
                        .path(issued.token().value())
                        .toUriString());
        return "platform/access/account-link";
    }
}
