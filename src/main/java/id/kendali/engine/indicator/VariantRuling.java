package id.kendali.engine.indicator;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about the ways in which an indicator is counted for a region.
 *
 * @param variant code of the one that leads; null if all were rejected
 * @param decidedBy position and unit
 */
public record VariantRuling(@Nullable String variant, String reason, String decidedBy, Instant decidedAt) {}
