package id.kendali.engine.workflow;

import id.kendali.engine.workflow.PathStep.Progress;
import id.kendali.platform.access.PositionKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Composes what is shown of an instance. */
@Component
class WorkflowViews {

    private final Steps steps;
    private final Definitions definitions;
    private final MoveRules rules;
    private final UnitTime time;

    WorkflowViews(Steps steps, Definitions definitions, MoveRules rules, UnitTime time) {
        this.steps = steps;
        this.definitions = definitions;
        this.rules = rules;
        this.time = time;
    }

    WorkflowView view(Instance instance, Mover mover) {
        WorkflowDefinition definition = definitions.get(instance.definitionId());
        List<Step> taken = steps.of(instance.id());
        List<StepView> shown = new ArrayList<>(
                taken.stream().map(step -> shown(step, definition)).toList());
        Collections.reverse(shown);
        return new WorkflowView(
                instance.id(),
                instance.version(),
                definition.state(instance.state()).view(),
                instance.enteredAt(),
                instance.dueOn(),
                time.isPast(instance.dueOn(), instance.unitId()),
                path(definition, instance, shown),
                offered(definition, instance, mover, taken),
                shown,
                waitingFor(definition, instance));
    }

    private List<TransitionView> offered(
            WorkflowDefinition definition, Instance instance, Mover mover, List<Step> taken) {
        return definition.leaving(instance.state()).stream()
                .filter(transition -> transition.means() == Means.BUTTON)
                .filter(transition -> mover.isCalledFor(transition, instance.unitId(), instance.subBidang()))
                .map(transition -> new TransitionView(
                        transition.code(),
                        transition.name(),
                        transition.isDuty(),
                        definition.leastReason(transition),
                        rules.obstacle(new Attempt(definition, transition, instance.subject(), mover, taken, null))
                                .orElse(null)))
                .toList();
    }

    private static List<PositionKind> waitingFor(WorkflowDefinition definition, Instance instance) {
        return definition.leaving(instance.state()).stream()
                .filter(Transition::isDuty)
                .flatMap(transition -> transition.roles().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static StepView shown(Step step, WorkflowDefinition definition) {
        return new StepView(
                step.transition(),
                definition.transition(step.transition()).done(),
                definition.state(step.from()).view(),
                definition.state(step.to()).view(),
                step.person(),
                step.actorLabel(),
                step.acting(),
                step.reason(),
                step.at());
    }

    /** A state off the path, such as returned, stands where the way begins anew. */
    private static List<PathStep> path(WorkflowDefinition definition, Instance instance, List<StepView> newestFirst) {
        List<String> codes = new ArrayList<>(definition.path());
        if (!codes.contains(instance.state())) {
            codes.set(0, instance.state());
        }
        int here = codes.indexOf(instance.state());
        List<PathStep> path = new ArrayList<>();
        for (int index = 0; index < codes.size(); index++) {
            String code = codes.get(index);
            Progress progress = index < here ? Progress.PASSED : index == here ? Progress.HERE : Progress.AHEAD;
            Optional<StepView> by = progress == Progress.AHEAD
                    ? Optional.empty()
                    : newestFirst.stream()
                            .filter(step -> step.to().code().equals(code))
                            .findFirst();
            path.add(new PathStep(definition.state(code).view(), progress, by.orElse(null)));
        }
        return path;
    }
}
