package id.kendali.platform.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A node of an explanation tree, built step by step: {@code TreeNode.of("Kanwil").value("37 dari 50")}.
 *
 * @param title what kind of thing it is, in bold
 * @param text the thing itself
 * @param href where the text leads
 * @param value at the right edge
 * @param detail a second line
 * @param icon beside nodes without children
 * @param marks how it stands, at the right edge
 * @param open whether the children are shown at first
 * @param more address of the children if they are to be fetched on opening
 */
public record TreeNode(
        Kind kind,
        @Nullable String title,
        @Nullable String text,
        @Nullable String href,
        @Nullable String value,
        @Nullable String detail,
        String icon,
        List<Mark> marks,
        boolean open,
        @Nullable String more,
        List<TreeNode> children) {

    /** How a node is drawn. */
    public enum Kind {
        ROOT,
        /** On the way that is being followed. */
        PATH,
        PLAIN,
        LEAF;

        public String style() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A status in words. */
    public record Mark(Status look, String words) {}

    public static TreeNode of(String text) {
        return new TreeNode(
                Kind.PLAIN, null, text, null, null, null, "chevron-right", List.of(), false, null, List.of());
    }

    public TreeNode kind(Kind drawn) {
        return new TreeNode(drawn, title, text, href, value, detail, icon, marks, open, more, children);
    }

    public TreeNode title(String bold) {
        return new TreeNode(kind, bold, text, href, value, detail, icon, marks, open, more, children);
    }

    public TreeNode href(String address) {
        return new TreeNode(kind, title, text, address, value, detail, icon, marks, open, more, children);
    }

    public TreeNode value(String figure) {
        return new TreeNode(kind, title, text, href, figure, detail, icon, marks, open, more, children);
    }

    public TreeNode detail(String line) {
        return new TreeNode(kind, title, text, href, value, line, icon, marks, open, more, children);
    }

    public TreeNode icon(String name) {
        return new TreeNode(kind, title, text, href, value, detail, name, marks, open, more, children);
    }

    /** A further status at the right edge, after the value. */
    public TreeNode status(Status shape, String words) {
        List<Mark> more =
                Stream.concat(marks.stream(), Stream.of(new Mark(shape, words))).toList();
        return new TreeNode(kind, title, text, href, value, detail, icon, more, open, this.more, children);
    }

    public TreeNode children(boolean shown, List<TreeNode> below) {
        return new TreeNode(kind, title, text, href, value, detail, icon, marks, shown, more, List.copyOf(below));
    }

    /** Children that are fetched from the address when the node is opened. */
    public TreeNode more(String address) {
        return new TreeNode(kind, title, text, href, value, detail, icon, marks, open, address, children);
    }

    public boolean opens() {
        return more != null || !children.isEmpty();
    }
}
