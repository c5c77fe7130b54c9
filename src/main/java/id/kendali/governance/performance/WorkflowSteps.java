package id.kendali.governance.performance;

import id.kendali.engine.workflow.PathStep;
import id.kendali.engine.workflow.WorkflowView;
import id.kendali.platform.ui.Formats;
import id.kendali.platform.ui.Step;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Draws the way of a record as steps. */
@Component
class WorkflowSteps {

    private final PerformanceTexts texts;
    private final Formats formats;

    WorkflowSteps(PerformanceTexts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    List<Step> of(WorkflowView view, ZoneId zone) {
        String roles = roles(view);
        List<Step> steps = new ArrayList<>();
        boolean next = false;
        for (PathStep step : view.path()) {
            String note = step.by() != null
                    ? texts.here(
                            "performance.step.by",
                            step.by().actor(),
                            formats.dateTime(step.by().at(), zone))
                    : next && !roles.isEmpty() ? texts.here("performance.step.waiting", roles) : null;
            next = step.progress() == PathStep.Progress.HERE;
            steps.add(new Step(step.state().name().here(), note, reached(step.progress())));
        }
        return steps;
    }

    String roles(WorkflowView view) {
        return view.waitingFor().stream()
                .map(kind -> texts.here("workflow.role." + kind))
                .collect(Collectors.joining(", "));
    }

    private static Step.Reached reached(PathStep.Progress progress) {
        return switch (progress) {
            case PASSED -> Step.Reached.DONE;
            case HERE -> Step.Reached.NOW;
            case AHEAD -> Step.Reached.NEXT;
        };
    }
}
