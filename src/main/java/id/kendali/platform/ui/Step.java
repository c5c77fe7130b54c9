package id.kendali.platform.ui;

import org.jspecify.annotations.Nullable;

/**
 * One state on the way of a record.
 *
 * @param text in the reader's language
 * @param note date or role
 */
public record Step(String text, @Nullable String note, Reached reached) {

    /** How far the record has come. */
    public enum Reached {
        DONE("done", "circle-check"),
        NOW("now", "progress"),
        NEXT("next", "circle-dashed"),
        BLOCKED("next", "lock");

        private final String style;
        private final String icon;

        Reached(String style, String icon) {
            this.style = style;
            this.icon = icon;
        }

        public String style() {
            return style;
        }

        public String icon() {
            return icon;
        }
    }
}
