package id.kendali.engine.workflow;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One version of a workflow.
 *
 * @param subject how the moved thing is spoken of: "laporan ini"
 * @param leastReason letters of a compulsory reason
 * @param path the states of a smooth way from begin to end, in their order
 */
record WorkflowDefinition(
        String code,
        int version,
        Wording name,
        Wording subject,
        Wording legalBasis,
        int leastReason,
        List<String> path,
        List<State> states,
        List<Transition> transitions) {

    WorkflowDefinition {
        path = List.copyOf(path);
        states = List.copyOf(states);
        transitions = List.copyOf(transitions);
        Set<String> known = states.stream().map(State::code).collect(Collectors.toSet());
        require(known.size() == states.size(), code, "a state stands twice");
        require(known.containsAll(path) && !path.isEmpty(), code, "the path names an unknown state");
        Set<String> taken = transitions.stream().map(Transition::code).collect(Collectors.toSet());
        Set<List<String>> ways = new HashSet<>();
        for (Transition transition : transitions) {
            require(
                    known.containsAll(transition.from()) && known.contains(transition.to()),
                    code,
                    transition.code() + " leads from or to an unknown state");
            require(
                    taken.containsAll(transition.fourEyes()),
                    code,
                    transition.code() + " names an unknown transition under four_eyes");
            require(
                    transition.means() == Means.SYSTEM || !transition.roles().isEmpty(),
                    code,
                    transition.code() + " is for nobody");
            for (String from : transition.from()) {
                require(
                        ways.add(List.of(transition.code(), from)),
                        code,
                        transition.code() + " leaves " + from + " twice");
            }
        }
    }

    private static void require(boolean holds, String code, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException("Workflow %s: %s".formatted(code, otherwise));
        }
    }

    State initial() {
        return state(path.get(0));
    }

    State state(String stateCode) {
        return states.stream()
                .filter(state -> state.code().equals(stateCode))
                .findFirst()
                .orElseThrow();
    }

    /** The way of that name out of a state, if there is one. */
    Optional<Transition> transition(String transitionCode, String from) {
        return leaving(from).stream()
                .filter(transition -> transition.code().equals(transitionCode))
                .findFirst();
    }

    /** How a transition is worded; where it leaves several states, it is worded alike. */
    Transition transition(String transitionCode) {
        return transitions.stream()
                .filter(transition -> transition.code().equals(transitionCode))
                .findFirst()
                .orElseThrow();
    }

    /** How many letters the reason of a transition must have; 0 if it needs none. */
    int leastReason(Transition transition) {
        return transition.requiresReason() ? leastReason : 0;
    }

    List<Transition> leaving(String from) {
        return transitions.stream()
                .filter(transition -> transition.from().contains(from))
                .toList();
    }
}
