package id.kendali.governance.performance;

import org.springframework.core.io.InputStreamSource;

/** A file that came with an entry. */
record SentFile(String name, InputStreamSource content) {}
