package id.kendali.engine.indicator;

import java.util.UUID;

/** The record that a value comes from: its type names the {@link MeasureSource}, for example {@code reform.report}. */
public record MeasureOrigin(String sourceType, UUID sourceId) {}
