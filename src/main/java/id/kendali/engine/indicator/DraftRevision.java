package id.kendali.engine.indicator;

import java.time.Instant;
import java.util.UUID;

/**
 * A text of a draft as it was saved once.
 *
 * @param number the version that the draft has had since
 * @param authorName position and unit of who saved it
 */
record DraftRevision(int number, ProposedFormula text, UUID author, String authorName, Instant savedAt) {}
