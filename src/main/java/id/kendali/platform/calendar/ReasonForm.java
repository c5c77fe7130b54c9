package id.kendali.platform.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Why something is withdrawn.
 *
 * @param version of what the person saw
 */
record ReasonForm(
        @NotBlank @Size(min = 10, max = 500) @Nullable String reason,
        @Nullable Integer version) {

    /** The form before anything is typed. */
    static ReasonForm of(int version) {
        return new ReasonForm(null, version);
    }

    String why() {
        return reason == null ? "" : reason.strip();
    }

    int seen() {
        return version == null ? -1 : version;
    }
}
