package id.kendali.governance.performance;

import org.jspecify.annotations.Nullable;

/**
 * A step that somebody wants to take.
 *
 * @param langkah code of the transition
 * @param versi of the workflow, as the page showed it
 */
record StepForm(
        @Nullable String langkah,
        @Nullable String alasan,
        @Nullable Integer versi) {

    static final StepForm EMPTY = new StepForm(null, null, null);
}
