package id.kendali.platform.exchange;

/**
 * Where an import hangs in the house: the first crumb, and the line of the navigation that stays marked.
 *
 * @param messageKey what the page is called
 * @param href of the page, as its {@code NavigationEntry} names it
 */
public record ImportPlace(String messageKey, String href) {}
