package id.kendali.governance.plan;

import org.jspecify.annotations.Nullable;

/**
 * A version in the list of versions.
 *
 * @param against number of the version that it is compared with; null if there is none before it
 * @param changes against that one; null if there is none
 */
record VersionLine(
        PlanVersion version,
        String href,
        @Nullable Integer against,
        @Nullable Integer changes,
        @Nullable String compareHref) {}
