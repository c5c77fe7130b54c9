package id.kendali.engine.indicator;

import java.util.UUID;

/** Of a draft of a formula. */
record DraftId(UUID value) {}
