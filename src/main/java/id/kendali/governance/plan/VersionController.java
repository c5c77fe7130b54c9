package id.kendali.governance.plan;

import id.kendali.engine.workflow.MoveRefused;
import id.kendali.engine.workflow.MoveResult;
import id.kendali.engine.workflow.Workflow;
import id.kendali.engine.workflow.WorkflowView;
import id.kendali.platform.access.CurrentUser;
import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.ui.NotFound;
import id.kendali.platform.ui.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The versions of a plan, the page of one, and the steps that are taken from it. */
@Controller
@RequestMapping(PlanConfiguration.HOME + "/{region}/{year}/versi")
class VersionController {

    private static final String LIST = "governance/plan/versions";
    private static final String PAGE = "governance/plan/version";

    private final PlanFrames frames;
    private final VersionPages pages;
    private final Versioning versioning;
    private final Workflow workflow;
    private final PlanTexts texts;

    VersionController(
            PlanFrames frames, VersionPages pages, Versioning versioning, Workflow workflow, PlanTexts texts) {
        this.frames = frames;
        this.pages = pages;
        this.versioning = versioning;
        this.workflow = workflow;
        this.texts = texts;
    }

    /**
     * A step that somebody wants to take.
     *
     * @param langkah code of the transition
     * @param versi of the workflow, as the page showed it
     */
    record StepForm(
            @Nullable String langkah,
            @Nullable String alasan,
            @Nullable Integer versi) {}

    /** Why a draft is made, as it was typed. */
    record GroundsForm(
            @Nullable String alasanRevisi,
            @Nullable String dasarHukum,
            @Nullable String keputusan,
            @Nullable String tanggal,
            @Nullable Integer versiDraf) {

        static GroundsForm of(PlanVersion version) {
            PlanVersion.Grounds grounds = version.grounds();
            LocalDate day = grounds.decreedOn();
            return new GroundsForm(
                    grounds.reason(),
                    grounds.legalBasis(),
                    grounds.decree(),
                    day == null ? null : day.toString(),
                    version.version());
        }

        GroundsForm expecting(int version) {
            return new GroundsForm(alasanRevisi, dasarHukum, keputusan, tanggal, version);
        }
    }

    @Requires(Right.READ_PLANS)
    @GetMapping
    String list(@PathVariable String region, @PathVariable int year, @CurrentUser SignedIn me, Model model) {
        return showList(region, year, me, model);
    }

    @Requires(Right.EDIT_PLANS)
    @PostMapping("/revisi")
    String revise(
            @PathVariable String region,
            @PathVariable int year,
            @CurrentUser SignedIn me,
            Model model,
            HttpServletResponse response) {
        PlanFrame frame = frames.of(region, year, null);
        if (!me.reaches(frame.region().id().value())) {
            throw new NotFound("plan to revise in " + region);
        }
        try {
            PlanVersion draft = attempt(frame.plan().id());
            return "redirect:%s/versi/%d?kabar=REVISI".formatted(frame.base(), draft.number());
        } catch (Refused refused) {
            model.addAttribute("refusal", texts.here(refused.messageKey(), refused.arguments()));
            response.setStatus(HttpStatus.CONFLICT.value());
            return showList(region, year, me, model);
        }
    }

    @Requires(Right.READ_PLANS)
    @GetMapping("/{number}")
    String show(
            @PathVariable String region,
            @PathVariable int year,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable String kabar,
            @CurrentUser SignedIn me,
            Model model) {
        VersionPage page = pages.page(region, year, number, me);
        model.addAttribute("news", news(kabar, page));
        return showPage(page, null, null, model);
    }

    @Requires(Right.EDIT_PLANS)
    @PostMapping("/{number}/alasan")
    String explain(
            @PathVariable String region,
            @PathVariable int year,
            @PathVariable int number,
            @ModelAttribute("grounds") GroundsForm grounds,
            BindingResult errors,
            @CurrentUser SignedIn me,
            Model model,
            HttpServletResponse response) {
        VersionPage page = pages.page(region, year, number, me);
        LocalDate day = day(grounds, errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return showPage(page, null, grounds, model);
        }
        try {
            versioning.explain(
                    page.version().id(),
                    new PlanVersion.Grounds(
                            blankToNull(grounds.alasanRevisi()),
                            blankToNull(grounds.dasarHukum()),
                            blankToNull(grounds.keputusan()),
                            day),
                    grounds.versiDraf() == null ? -1 : grounds.versiDraf());
        } catch (Refused refused) {
            VersionPage now = pages.page(region, year, number, me);
            model.addAttribute("refusal", texts.here(refused.messageKey(), refused.arguments()));
            response.setStatus(HttpStatus.CONFLICT.value());
            return showPage(now, null, grounds.expecting(now.version().version()), model);
        }
        return "redirect:" + page.address() + "?kabar=ALASAN";
    }

    @Requires({Right.EDIT_PLANS, Right.REVIEW_PLANS, Right.APPROVE_PLANS})
    @PostMapping("/{number}/langkah")
    String move(
            @PathVariable String region,
            @PathVariable int year,
            @PathVariable int number,
            @ModelAttribute("form") StepForm form,
            BindingResult errors,
            @CurrentUser SignedIn me,
            Model model,
            HttpServletResponse response) {
        PlanFrame frame = frames.of(region, year, number);
        WorkflowView view = workflow.view(Versioning.subject(frame.version().id()))
                .orElseThrow(() -> new NotFound("version " + frame.version().id()));
        MoveResult result = form.langkah() == null || form.versi() == null
                ? MoveRefused.because("workflow.refused.changed")
                : workflow.move(view.id(), form.langkah(), blankToNull(form.alasan()), form.versi());
        if (result instanceof MoveRefused refused) {
            if (refused.messageKey().equals("workflow.refused.reason")) {
                errors.rejectValue("alasan", refused.messageKey(), refused.argumentArray(), null);
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            } else {
                model.addAttribute("refusal", texts.here(refused.messageKey(), refused.argumentArray()));
                response.setStatus(HttpStatus.CONFLICT.value());
            }
            return showPage(pages.page(region, year, number, me), form, null, model);
        }
        return "redirect:%s/versi/%d?kabar=%s".formatted(frame.base(), number, form.langkah());
    }

    /** Of two who begin a revision at once, the second meets the draft of the first. */
    private PlanVersion attempt(PlanId plan) {
        try {
            return versioning.revise(plan);
        } catch (DuplicateKeyException begunMeanwhile) {
            return versioning.revise(plan);
        }
    }

    private String showList(String region, int year, SignedIn me, Model model) {
        PlanFrame frame = frames.of(region, year, null);
        model.addAttribute("frame", frame);
        model.addAttribute("lines", pages.list(frame));
        model.addAttribute("open", pages.open(frame).orElse(null));
        model.addAttribute(
                "mayRevise",
                me.may(Right.EDIT_PLANS) && me.reaches(frame.region().id().value()));
        return LIST;
    }

    private static String showPage(
            VersionPage page, @Nullable StepForm form, @Nullable GroundsForm grounds, Model model) {
        model.addAttribute("page", page);
        if (form == null) {
            model.addAttribute("form", new StepForm(null, null, null));
        }
        if (grounds == null) {
            model.addAttribute("grounds", GroundsForm.of(page.version()));
        } else if (!model.containsAttribute("grounds") || model.getAttribute("grounds") != grounds) {
            model.addAttribute("grounds", grounds);
        }
        return PAGE;
    }

    /** What was just done, if the page shows that it was. */
    private @Nullable String news(@Nullable String code, VersionPage page) {
        if (code == null) {
            return null;
        }
        if (code.equals("REVISI") || code.equals("ALASAN") || code.equals("MUAT") || code.equals("GANTI_ISI")) {
            return texts.here("plan.versions.news." + code);
        }
        return page.workflow() == null
                ? null
                : page.workflow().steps().stream()
                        .findFirst()
                        .filter(step -> step.transition().equals(code))
                        .map(step -> texts.here("plan.versions.news." + step.transition()))
                        .orElse(null);
    }

    private static @Nullable LocalDate day(GroundsForm grounds, BindingResult errors) {
        String typed = blankToNull(grounds.tanggal());
        if (typed == null) {
            return null;
        }
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException unreadable) {
            errors.rejectValue("tanggal", "plan.versions.grounds.date.wrong", new Object[] {typed}, null);
            return null;
        }
    }

    static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
