package id.kendali.platform.ui;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Who is signed in, as far as the header shows it. Implemented where accounts are kept. */
public interface AccountBadge {

    Optional<Account> current();

    /** Whether the person who is signed in has the right of this name. */
    boolean may(String right);

    /**
     * @param key stands for the account in the browser, so that one person's unsaved text is not offered to another
     * @param title of the position in use
     * @param zone of the unit, in which times are shown
     * @param others positions that the person may switch to
     */
    record Account(
            String key,
            String initials,
            String name,
            String title,
            String unitName,
            ZoneId zone,
            List<OtherHolding> others) {}

    /** A position that the person also holds. */
    record OtherHolding(String id, String title, String unitName) {}
}
