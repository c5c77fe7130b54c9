package id.kendali.platform.ui;

/**
 * One of several values that a person may choose, in a form or as a filter.
 *
 * @param text in the reader's language
 */
public record Choice(String value, String text) {}
