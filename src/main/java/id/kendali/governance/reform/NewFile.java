package id.kendali.governance.reform;

import org.springframework.core.io.InputStreamSource;

/** A file that came with an entry. */
record NewFile(String name, InputStreamSource content) {}
