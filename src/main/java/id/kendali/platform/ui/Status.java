package id.kendali.platform.ui;

/** How something stands: always a shape and a word, never colour alone. */
public enum Status {
    OK("ok", "circle-check"),
    WARN("warn", "alert-triangle"),
    BAD("bad", "alert-octagon"),
    NONE("none", "circle-dashed"),
    WAITING("none", "clock"),
    RUNNING("run", "progress"),
    DRAFT("run", "pencil"),
    RETURNED("warn", "arrow-back-up"),
    LOCKED("none", "lock"),
    PAUSED("none", "player-pause"),
    ENDED("none", "x"),
    INFO("run", "info-circle"),
    MINOR("none", "info-circle");

    private final String style;
    private final String icon;

    Status(String style, String icon) {
        this.style = style;
        this.icon = icon;
    }

    /** Class of the style sheet. */
    public String style() {
        return style;
    }

    public String icon() {
        return icon;
    }
}
