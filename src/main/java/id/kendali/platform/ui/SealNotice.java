package id.kendali.platform.ui;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The last signed head of the ledger, for the footer of every page. Implemented by the ledger. */
public interface SealNotice {

    Optional<Seal> latest();

    /**
     * @param entries that the head covers
     * @param href of the page that shows the head, null if the reader may not open it
     */
    record Seal(
            long entries,
            Instant sealedAt,
            boolean intact,
            @Nullable String href) {}
}
