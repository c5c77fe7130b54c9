package id.kendali.platform.ui;

import org.jspecify.annotations.Nullable;

/**
 * One line of a wing's navigation. A module declares its lines as beans.
 *
 * @param group message key of the heading under which it stands
 * @param order among the lines of the wing; groups stand in the order of their first line
 * @param href of the page, also the name by which a page says that it is open
 * @param right name of the right that opens the page; null if every signed-in person may
 */
public record NavigationEntry(
        Wing wing,
        String group,
        int order,
        String messageKey,
        String icon,
        String href,
        @Nullable String right) {}
