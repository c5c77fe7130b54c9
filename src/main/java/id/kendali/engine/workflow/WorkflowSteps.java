package id.kendali.engine.workflow;

import id.kendali.platform.ui.Formats;
import id.kendali.platform.ui.Step;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tells the way of a subject to the reader: its states for the steps component, and whom it waits for. */
@Component
public class WorkflowSteps {

    private final MessageSource messages;
    private final Formats formats;

    WorkflowSteps(MessageSource messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /** Each state with who led into it and when; the one after the present state with whom it waits for. */
    public List<Step> of(WorkflowView view, ZoneId zone) {
        String roles = roles(view);
        List<Step> steps = new ArrayList<>();
        boolean next = false;
        for (PathStep step : view.path()) {
            String note = step.by() != null
                    ? text(
                            "workflow.step.by",
                            step.by().actor(),
                            formats.dateTime(step.by().at(), zone))
                    : next && !roles.isEmpty() ? text("workflow.step.waiting", roles) : null;
            next = step.progress() == PathStep.Progress.HERE;
            steps.add(new Step(step.state().name().here(), note, reached(step.progress())));
        }
        return steps;
    }

    /** Whose turn it is, empty if nobody's. */
    public String roles(WorkflowView view) {
        return view.waitingFor().stream()
                .map(kind -> text("workflow.role." + kind))
                .collect(Collectors.joining(", "));
    }

    private static Step.Reached reached(PathStep.Progress progress) {
        return switch (progress) {
            case PASSED -> Step.Reached.DONE;
            case HERE -> Step.Reached.NOW;
            case AHEAD -> Step.Reached.NEXT;
        };
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
