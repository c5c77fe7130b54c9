package id.kendali.governance.performance;

import id.kendali.platform.ui.Status;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said about a quarter of a region above its list.
 *
 * @param text what holds: until when it takes reports, or who locked it and what was missing
 * @param href where the reader locks it; null if the reader may not, or it is locked
 */
record PeriodBanner(
        Status look, String title, String text, @Nullable String href) {}
