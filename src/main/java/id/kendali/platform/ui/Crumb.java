package id.kendali.platform.ui;

import org.jspecify.annotations.Nullable;

/** One step of the way to a page; the last one is the page itself and leads nowhere. */
public record Crumb(String text, @Nullable String href) {}
