package id.kendali.governance.plan;

import id.kendali.engine.workflow.MoveRefused;
import id.kendali.engine.workflow.MoveResult;
import id.kendali.engine.workflow.Workflow;
import id.kendali.engine.workflow.WorkflowView;
import id.kendali.governance.plan.Ruling.Choice;
import id.kendali.platform.access.CurrentUser;
import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.ui.NotFound;
import id.kendali.platform.ui.PageAddress;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Rulings about contradictions: proposed by one person, confirmed by another, from the opened line of the list. */
@Controller
class RulingController {

    private static final String REASON_MISSING = "workflow.refused.reason";

    private final ContradictionPages pages;
    private final PlanFrames frames;
    private final RulingDesk desk;
    private final Workflow workflow;
    private final PageAddress address;
    private final PlanTexts texts;

    RulingController(
            ContradictionPages pages,
            PlanFrames frames,
            RulingDesk desk,
            Workflow workflow,
            PageAddress address,
            PlanTexts texts) {
        this.pages = pages;
        this.frames = frames;
        this.desk = desk;
        this.workflow = workflow;
        this.address = address;
        this.texts = texts;
    }

    /**
     * What somebody proposes.
     *
     * @param tertulis what both places said on the page
     * @param versi number of the version that the page showed
     */
    record ProposalForm(
            @Nullable String pilihan,
            @Nullable String alasan,
            @Nullable String tertulis,
            @Nullable Integer versi) {

        static final ProposalForm EMPTY = new ProposalForm(null, null, null, null);

        Optional<Choice> choice() {
            return Arrays.stream(Choice.values())
                    .filter(choice -> choice.name().equals(pilihan))
                    .findFirst();
        }
    }

    /**
     * A step that somebody wants to take with a ruling.
     *
     * @param langkah code of the transition
     * @param keadaan version of the workflow, as the page showed it
     * @param versi number of the version of the plan that the page showed
     */
    record StepForm(
            @Nullable String langkah,
            @Nullable String alasan,
            @Nullable Integer keadaan,
            @Nullable Integer versi) {

        static final StepForm EMPTY = new StepForm(null, null, null, null);
    }

    @Requires(Right.PROPOSE_RULINGS)
    @PostMapping("/renstra/{region}/{year}/kontradiksi/{number}/putusan")
    String propose(
            @PathVariable String region,
            @PathVariable int year,
            @PathVariable int number,
            @ModelAttribute("form") ProposalForm form,
            BindingResult errors,
            @CurrentUser SignedIn me,
            Model model,
            HttpServletResponse response) {
        PlanFrame frame = frames.of(region, year, form.versi());
        RegisteredContradiction contradiction = frame.contradictions().stream()
                .filter(known -> known.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("contradiction " + number));
        Optional<Choice> choice = form.choice();
        if (choice.isEmpty()) {
            errors.rejectValue("pilihan", "plan.ruling.error.choice");
            model.addAttribute("step", StepForm.EMPTY);
            return again(frame, contradiction, HttpStatus.UNPROCESSABLE_CONTENT, me, model, response);
        }
        MoveResult result = desk.propose(new RulingDesk.Proposal(
                frame.plan().id(),
                contradiction.id(),
                choice.get(),
                form.alasan(),
                form.tertulis() == null ? "" : form.tertulis()));
        if (result instanceof MoveRefused refused) {
            model.addAttribute("step", StepForm.EMPTY);
            return refused(refused, "plan.ruling.error.reason", frame, contradiction, errors, me, model, response);
        }
        return done(frame, contradiction, "USULKAN");
    }

    @Requires({Right.PROPOSE_RULINGS, Right.CONFIRM_RULINGS})
    @PostMapping("/renstra/{region}/{year}/putusan/{id}/langkah")
    String move(
            @PathVariable String region,
            @PathVariable int year,
            @PathVariable UUID id,
            @ModelAttribute("step") StepForm step,
            BindingResult errors,
            @CurrentUser SignedIn me,
            Model model,
            HttpServletResponse response) {
        PlanFrame frame = frames.of(region, year, step.versi());
        RegisteredContradiction contradiction = desk.about(new RulingId(id), frame);
        WorkflowView view =
                workflow.view(RulingDesk.subject(new RulingId(id))).orElseThrow(() -> new NotFound("ruling " + id));
        MoveResult result = step.langkah() == null || step.keadaan() == null
                ? MoveRefused.because("workflow.refused.changed")
                : workflow.move(view.id(), step.langkah(), step.alasan(), step.keadaan());
        if (result instanceof MoveRefused refused) {
            model.addAttribute("form", ProposalForm.EMPTY);
            return refused(refused, "plan.ruling.error.stepReason", frame, contradiction, errors, me, model, response);
        }
        return done(frame, contradiction, step.langkah());
    }

    private String refused(
            MoveRefused refused,
            String reasonKey,
            PlanFrame frame,
            RegisteredContradiction contradiction,
            BindingResult errors,
            SignedIn me,
            Model model,
            HttpServletResponse response) {
        if (refused.messageKey().equals(REASON_MISSING)) {
            errors.rejectValue("alasan", reasonKey, refused.argumentArray(), null);
            return again(frame, contradiction, HttpStatus.UNPROCESSABLE_CONTENT, me, model, response);
        }
        model.addAttribute("refusal", texts.here(refused.messageKey(), refused.argumentArray()));
        return again(frame, contradiction, HttpStatus.CONFLICT, me, model, response);
    }

    /** The page as it was, with what was typed. */
    private String again(
            PlanFrame frame,
            RegisteredContradiction contradiction,
            HttpStatus status,
            SignedIn me,
            Model model,
            HttpServletResponse response) {
        ContradictionPage page = pages.page(
                frame.region().code(),
                frame.plan().firstYear(),
                ContradictionQuery.opened(
                        frame.isInForce() ? null : frame.version().number(), contradiction.code()),
                me);
        model.addAttribute("page", page);
        address.stayOn(page.opened(contradiction.code()));
        response.setStatus(status.value());
        return ContradictionController.VIEW;
    }

    private static String done(PlanFrame frame, RegisteredContradiction contradiction, @Nullable String step) {
        return "redirect:" + frame.base() + "/kontradiksi?buka=" + contradiction.code() + "&kabar=" + step
                + (frame.isInForce() ? "" : "&versi=" + frame.version().number()) + "#" + contradiction.code();
    }
}
