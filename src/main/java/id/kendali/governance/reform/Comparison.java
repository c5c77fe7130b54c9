package id.kendali.governance.reform;

import org.jspecify.annotations.Nullable;

/**
 * A line of the comparison with the checkpoint before, as people read it.
 *
 * @param href of the explanation, where the present value is a computed figure
 * @param odd whether the difference is worth a look
 */
record Comparison(
        String label,
        @Nullable String before,
        @Nullable String now,
        String difference,
        @Nullable String href,
        boolean odd) {}
