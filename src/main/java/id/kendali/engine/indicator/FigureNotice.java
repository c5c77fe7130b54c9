package id.kendali.engine.indicator;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a figure was computed again since a page showed it.
 *
 * @param value as it is now, in words
 */
record FigureNotice(FigureAddress address, @Nullable Instant since, boolean changed, String value) {}
