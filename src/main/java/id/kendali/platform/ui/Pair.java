package id.kendali.platform.ui;

import org.jspecify.annotations.Nullable;

/** A name and what it stands for, in lists of facts; the text may lead to a page. */
public record Pair(String name, String text, @Nullable String href) {

    public static Pair of(String name, String text) {
        return new Pair(name, text, null);
    }
}
