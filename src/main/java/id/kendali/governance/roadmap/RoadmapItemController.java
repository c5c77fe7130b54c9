package id.kendali.governance.roadmap;

import id.kendali.engine.workflow.SentSteps;
import id.kendali.engine.workflow.StepForm;
import id.kendali.platform.access.CurrentUser;
import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.evidence.EvidenceRefused;
import id.kendali.platform.ui.Choice;
import id.kendali.platform.ui.Formats;
import id.kendali.platform.ui.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The page of an item: who owes it, what proves it, and the steps that are taken from it. */
@Controller
class RoadmapItemController {

    private static final String VIEW = "governance/roadmap/item";

    /** What a person is told after it was done, besides the steps of the workflow. */
    private static final Set<String> DEEDS = Set.of("PEMILIK", "BUKTI", "CABUT");

    private final RoadmapItemPages pages;
    private final RoadmapDesk desk;
    private final SentSteps steps;
    private final RoadmapTexts texts;
    private final Formats formats;

    RoadmapItemController(
            RoadmapItemPages pages, RoadmapDesk desk, SentSteps steps, RoadmapTexts texts, Formats formats) {
        this.pages = pages;
        this.desk = desk;
        this.steps = steps;
        this.texts = texts;
        this.formats = formats;
    }

    static String address(UUID item) {
        return RoadmapConfiguration.HOME + "/butir/" + item;
    }

    /** Files that somebody attaches. */
    record EvidenceForm(@Nullable List<MultipartFile> bukti) {

        List<MultipartFile> files() {
            return bukti == null
                    ? List.of()
                    : bukti.stream().filter(file -> !file.isEmpty()).toList();
        }
    }

    @Requires(Right.READ_PLANS)
    @GetMapping("/peta-jalan/butir/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String kabar,
            @CurrentUser SignedIn me,
            Model model) {
        RoadmapItemPage page = pages.page(new RoadmapItemId(id), me);
        model.addAttribute("news", news(kabar, page));
        return view(page, model);
    }

    @Requires(Right.KEEP_ROADMAP)
    @PostMapping("/peta-jalan/butir/{id}/pemilik")
    String commit(
            @PathVariable UUID id,
            @ModelAttribute("commitment") CommitmentForm form,
            BindingResult errors,
            @CurrentUser SignedIn me,
            Model model,
            HttpServletResponse response) {
        RoadmapItemPage page = pages.page(new RoadmapItemId(id), me);
        if (!page.editable() || form.versi() == null) {
            throw new Refused(page.editable() ? "roadmap.refused.changed" : "roadmap.refused.notOpen");
        }
        TypedCommitment.Checked checked =
                TypedCommitment.check(form, page.item().commitment(), page.top(), page.owners());
        if (checked.commitment().isEmpty()) {
            checked.faults().forEach(fault -> fault.into(errors));
            return rejected(page, model, response);
        }
        desk.commit(new RoadmapItemId(id), checked.commitment().get(), checked.reason(), form.versi());
        return "redirect:" + address(id) + "?kabar=PEMILIK";
    }

    @Requires(Right.KEEP_ROADMAP)
    @PostMapping("/peta-jalan/butir/{id}/bukti")
    String attach(
            @PathVariable UUID id,
            @ModelAttribute("upload") EvidenceForm form,
            BindingResult errors,
            @CurrentUser SignedIn me,
            Model model,
            HttpServletResponse response) {
        if (form.files().isEmpty()) {
            errors.rejectValue("bukti", "roadmap.evidence.missing");
        } else {
            try {
                desk.attach(new RoadmapItemId(id), form.files());
                return "redirect:" + address(id) + "?kabar=BUKTI";
            } catch (EvidenceRefused refused) {
                refused.into(errors, "bukti");
            }
        }
        return rejected(pages.page(new RoadmapItemId(id), me), model, response);
    }

    @Requires(Right.KEEP_ROADMAP)
    @PostMapping("/peta-jalan/butir/{id}/bukti/{attachment}/cabut")
    String withdraw(
            @PathVariable UUID id,
            @PathVariable UUID attachment,
            @RequestParam(required = false) @Nullable String reason) {
        desk.withdraw(new RoadmapItemId(id), attachment, reason);
        return "redirect:" + address(id) + "?kabar=CABUT";
    }

    /** Who approves what the plan promises also confirms that it was done; the workflow says which step is whose. */
    @Requires({Right.KEEP_ROADMAP, Right.APPROVE_PLANS})
    @PostMapping("/peta-jalan/butir/{id}/langkah")
    String move(
            @PathVariable UUID id,
            @ModelAttribute("step") StepForm form,
            BindingResult errors,
            @CurrentUser SignedIn me,
            Model model,
            HttpServletResponse response) {
        RoadmapItemId item = new RoadmapItemId(id);
        if (!steps.take(RoadmapUpdates.subject(item), form, errors, model, response)) {
            return view(pages.page(item, me), model);
        }
        return "redirect:" + address(id) + "?kabar=" + form.langkah();
    }

    private String rejected(RoadmapItemPage page, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(page, model);
    }

    /** What was typed stays in its form; the other forms show what is there. */
    private String view(RoadmapItemPage page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("committing", model.containsAttribute("commitment"));
        model.addAttribute(
                "ownerChoices",
                page.owners().stream()
                        .map(owner -> new Choice(owner.code(), owner.name()))
                        .toList());
        if (!model.containsAttribute("step")) {
            model.addAttribute("step", StepForm.EMPTY);
        }
        if (!model.containsAttribute("commitment")) {
            model.addAttribute("commitment", CommitmentForm.of(page.item(), page.row(), formats));
        }
        if (!model.containsAttribute("upload")) {
            model.addAttribute("upload", new EvidenceForm(null));
        }
        return VIEW;
    }

    /** What was just done, if the page shows that it was. */
    private @Nullable String news(@Nullable String code, RoadmapItemPage page) {
        if (code == null || page.workflow() == null) {
            return null;
        }
        boolean done = DEEDS.contains(code)
                || page.workflow().steps().stream()
                        .findFirst()
                        .filter(step -> step.transition().equals(code))
                        .isPresent();
        return done ? texts.here("roadmap.news." + code) : null;
    }
}
