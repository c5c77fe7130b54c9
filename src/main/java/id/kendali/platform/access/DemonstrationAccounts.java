package id.kendali.platform.access;

import java.util.List;

/** The accounts that the sign-in page of the demonstration offers. Answered where positions are kept. */
public interface DemonstrationAccounts {

    List<Row> rows();

    /** @param featured whether it stands in the short list */
    record Row(String username, String title, String unitName, boolean featured) {}
}
