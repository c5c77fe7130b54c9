package id.kendali.engine.workflow;

import id.kendali.platform.ui.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** Takes the steps that pages send, and tells the page what is refused. */
@Component
public class SentSteps {

    private final Workflow workflow;
    private final MessageSource messages;

    SentSteps(Workflow workflow, MessageSource messages) {
        this.workflow = workflow;
        this.messages = messages;
    }

    /**
     * Whether the step was taken. If not, a missing reason stands in {@code errors} beside its field and anything else in
     * the model as {@code refusal}; the status of the response says so, too.
     */
    public boolean take(
            Subject subject, StepForm form, BindingResult errors, Model model, HttpServletResponse response) {
        WorkflowView view = workflow.view(subject).orElseThrow(() -> new NotFound(subject.type() + " " + subject.id()));
        MoveResult result = form.langkah() == null || form.versi() == null
                ? MoveRefused.because("workflow.refused.changed")
                : workflow.move(view.id(), form.langkah(), form.alasan(), form.versi());
        if (!(result instanceof MoveRefused refused)) {
            return true;
        }
        if (refused.messageKey().equals("workflow.refused.reason")) {
            errors.rejectValue("alasan", refused.messageKey(), refused.argumentArray(), null);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        } else {
            model.addAttribute(
                    "refusal",
                    messages.getMessage(
                            refused.messageKey(), refused.argumentArray(), LocaleContextHolder.getLocale()));
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        return false;
    }
}
