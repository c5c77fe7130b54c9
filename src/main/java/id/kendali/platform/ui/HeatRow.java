package id.kendali.platform.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a matrix of figures, with a page of its own. */
public record HeatRow(String name, String href, List<Cell> cells) {

    /**
     * @param text the figure as it is printed; null if it is not measured
     * @param href where it is explained
     * @param status WARN below tolerance, BAD far below; all others are plain
     */
    public record Cell(@Nullable String text, String href, Status status) {

        public boolean isMeasured() {
            return text != null;
        }

        public boolean isBad() {
            return isMeasured() && status == Status.BAD;
        }

        public boolean isWarn() {
            return isMeasured() && status == Status.WARN;
        }

        /** Class of the style sheet. */
        public String style() {
            return !isMeasured() ? "x" : isBad() ? "b" : isWarn() ? "w" : "g";
        }
    }
}
