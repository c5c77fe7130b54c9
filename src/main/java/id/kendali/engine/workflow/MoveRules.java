package id.kendali.engine.workflow;

import id.kendali.platform.access.PositionKind;
import id.kendali.platform.evidence.Evidence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** All rules that a move has to pass, in the order in which their answers help most. */
@Component
class MoveRules {

    private final Evidence evidence;
    private final MessageSource messages;
    private final Map<String, SubjectGuard> guards;

    MoveRules(Evidence evidence, MessageSource messages, List<SubjectGuard> guards) {
        this.evidence = evidence;
        this.messages = messages;
        this.guards = guards.stream().collect(Collectors.toMap(SubjectGuard::subjectType, Function.identity()));
    }

    /** What stands against the attempt, as far as it is known before a reason is typed. */
    Optional<MoveRefused> obstacle(Attempt attempt) {
        return Stream.<MoveRule>of(MoveRule.FOUR_EYES, this::evidenceAttached, this::ownerAgrees)
                .flatMap(rule -> rule.refusal(attempt).stream())
                .findFirst();
    }

    /** What stands against the attempt. */
    Optional<MoveRefused> refusal(Attempt attempt) {
        return obstacle(attempt).or(() -> MoveRule.REASON_GIVEN.refusal(attempt));
    }

    MoveRefused notYours(Transition transition) {
        String roles = transition.roles().stream().sorted().map(this::word).collect(Collectors.joining(", "));
        return MoveRefused.because("workflow.refused.role", roles);
    }

    private Optional<MoveRefused> evidenceAttached(Attempt attempt) {
        Subject subject = attempt.subject();
        return attempt.transition().requiresEvidence()
                        && evidence.list(subject.type(), subject.id()).isEmpty()
                ? Optional.of(MoveRefused.because(
                        "workflow.refused.evidence",
                        attempt.transition().action().here()))
                : Optional.empty();
    }

    private Optional<MoveRefused> ownerAgrees(Attempt attempt) {
        return Optional.ofNullable(guards.get(attempt.subject().type()))
                .flatMap(guard -> guard.refusal(
                        attempt.subject().id(), attempt.transition().code()));
    }

    private String word(PositionKind kind) {
        return messages.getMessage("workflow.role." + kind, null, LocaleContextHolder.getLocale());
    }
}
