package id.kendali.engine.workflow;

import org.jspecify.annotations.Nullable;

/**
 * A step that somebody wants to take, as a page sends it.
 *
 * @param langkah code of the transition
 * @param versi of the workflow, as the page showed it
 */
public record StepForm(
        @Nullable String langkah,
        @Nullable String alasan,
        @Nullable Integer versi) {

    public static final StepForm EMPTY = new StepForm(null, null, null);
}
