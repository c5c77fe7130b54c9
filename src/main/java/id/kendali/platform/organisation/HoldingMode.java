package id.kendali.platform.organisation;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** How a position is held. */
public enum HoldingMode {
    /** For good. */
    DEFINITIF(""),
    /** Pelaksana tugas: the post is vacant. */
    PLT("Plt. "),
    /** Pelaksana harian: its holder is away. */
    PLH("Plh. "),
    /** Delegated by its holder for a time. */
    DELEGASI("a.n. ");

    private final String prefix;

    HoldingMode(String prefix) {
        this.prefix = prefix;
    }

    String prefixed(String title) {
        return prefix + title;
    }

    String messageKey() {
        return "organisation.mode." + name();
    }

    MessageSourceResolvable label() {
        return new DefaultMessageSourceResolvable(messageKey());
    }
}
