package id.kendali.engine.workflow;

import org.jspecify.annotations.Nullable;

/**
 * One state on the way from begin to end.
 *
 * @param by the step that led into it, if one did
 */
public record PathStep(
        StateView state, Progress progress, @Nullable StepView by) {

    /** Where the subject stands, seen from this state. */
    public enum Progress {
        PASSED,
        HERE,
        AHEAD
    }
}
