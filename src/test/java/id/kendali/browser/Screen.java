package id.kendali.browser;

import com.microsoft.playwright.options.ColorScheme;

/** What a page is looked at on. */
public enum Screen {
    DESK(1280, 900, false, ColorScheme.LIGHT),
    DESK_DARK(1280, 900, false, ColorScheme.DARK),
    PHONE(360, 740, true, ColorScheme.LIGHT),
    PHONE_DARK(360, 740, true, ColorScheme.DARK);

    private final int width;
    private final int height;
    private final boolean phone;
    private final ColorScheme scheme;

    Screen(int width, int height, boolean phone, ColorScheme scheme) {
        this.width = width;
        this.height = height;
        this.phone = phone;
        this.scheme = scheme;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public boolean phone() {
        return phone;
    }

    public ColorScheme scheme() {
        return scheme;
    }

    public String suffix() {
        return width + (scheme == ColorScheme.DARK ? "-gelap" : "");
    }
}
