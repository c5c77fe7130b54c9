package id.kendali.governance.performance;

import java.time.Instant;

/** Who wrote something, by position and unit, and when. */
record Edit(String by, Instant at) {}
