package id.kendali.platform.organisation;

import id.kendali.platform.access.PersonDirectory;
import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.database.ChangeReason;
import id.kendali.platform.database.UuidV7;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The administrator's list of persons who may hold positions, until employee data come from their own register. */
@Controller
class PersonController {

    private static final int SHOWN = 50;

    private final PersonDirectory directory;
    private final Persons persons;
    private final ChangeReason reason;
    private final TransactionTemplate transactions;

    PersonController(
            PersonDirectory directory, Persons persons, ChangeReason reason, TransactionTemplate transactions) {
        this.directory = directory;
        this.persons = persons;
        this.reason = reason;
        this.transactions = transactions;
    }

    /** A person's name as it is written, and the 18 digits of the NIP. */
    record PersonForm(
            @NotBlank(message = "{organisation.change.required}") @Size(max = 120)
            String name,

            @Pattern(regexp = "|\\d{18}", message = "{organisation.person.nip.form}")
            String nip) {}

    @Requires(Right.MANAGE_ORGANISATION)
    @GetMapping("/pegawai")
    String list(@RequestParam(name = "q", defaultValue = "") String text, Model model) {
        model.addAttribute("found", directory.search(text.strip(), SHOWN));
        model.addAttribute("limit", SHOWN);
        return "platform/organisation/persons";
    }

    @Requires(Right.MANAGE_ORGANISATION)
    @GetMapping("/pegawai/baru")
    String form(Model model) {
        model.addAttribute("form", new PersonForm("", ""));
        return "platform/organisation/person-new";
    }

    @Requires(Right.MANAGE_ORGANISATION)
    @PostMapping("/pegawai/baru")
    String register(
            @Valid @ModelAttribute("form") PersonForm form, BindingResult errors, HttpServletResponse response) {
        String nip = form.nip() == null ? "" : form.nip();
        UUID id = UuidV7.next();
        if (!errors.hasErrors()) {
            transactions.executeWithoutResult(status -> {
                if (!nip.isEmpty() && persons.existsByNip(nip)) {
                    errors.rejectValue("nip", "organisation.person.nip.taken");
                } else {
                    reason.because("Pegawai didaftarkan");
                    persons.save(Person.register(new PersonId(id), form.name().strip(), nip.isEmpty() ? null : nip));
                }
            });
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "platform/organisation/person-new";
        }
        return "redirect:/pengguna/baru?pegawai=" + id;
    }
}
