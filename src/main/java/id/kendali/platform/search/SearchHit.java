package id.kendali.platform.search;

import org.jspecify.annotations.Nullable;

/** Something that was found. */
public record SearchHit(
        SearchKind kind, String title, @Nullable String subtitle, String href) {}
