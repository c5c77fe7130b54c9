package id.kendali.platform.ui;

import java.util.Map;

/** How many things wait behind a page of the navigation for the person who is signed in. */
public interface OpenCounts {

    /** Counts by {@link NavigationEntry#href()}; nothing is shown for a page without count or with zero. */
    Map<String, Integer> counts();
}
