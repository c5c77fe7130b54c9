package id.kendali.engine.workflow;

import org.jspecify.annotations.Nullable;

/**
 * A state of a definition.
 *
 * @param workingDays that it may last; none if nothing falls due in it, or if the subject brings its own due date
 */
record State(String code, StateKind kind, @Nullable Integer workingDays, Wording name) {

    StateView view() {
        return new StateView(code, kind, name);
    }
}
