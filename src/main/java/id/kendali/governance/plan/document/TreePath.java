package id.kendali.governance.plan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The way from the root of a tree to a value, such as {@code sasaran_kegiatan[0].code}. A name that holds a dot, a
 * bracket or a quotation mark stands in quotation marks, those within it doubled.
 *
 * @param steps names (texts) and places in a list (whole numbers, from 0)
 */
record TreePath(List<Object> steps) {

    private static final Pattern STEP =
            Pattern.compile("\\[(\\d{1,6})]|(\\.?)(?:\"((?:[^\"]|\"\")*)\"|([^.\\[\\]\"]+))");
    private static final Pattern PLAIN = Pattern.compile("[^.\\[\\]\"]+");

    TreePath {
        steps = List.copyOf(steps);
    }

    static TreePath root() {
        return new TreePath(List.of());
    }

    TreePath then(Object step) {
        List<Object> further = new ArrayList<>(steps);
        further.add(step);
        return new TreePath(further);
    }

    static Optional<TreePath> parse(String text) {
        List<Object> steps = new ArrayList<>();
        Matcher step = STEP.matcher(text);
        int position = 0;
        while (position < text.length()) {
            step.region(position, text.length());
            if (!step.lookingAt() || isMisplacedDot(step, steps)) {
                return Optional.empty();
            }
            steps.add(stepOf(step));
            position = step.end();
        }
        return steps.isEmpty() ? Optional.empty() : Optional.of(new TreePath(steps));
    }

    /** A dot stands between a name and what is before it, and nowhere else. */
    private static boolean isMisplacedDot(Matcher step, List<Object> before) {
        return step.group(1) == null && step.group(2).isEmpty() != before.isEmpty();
    }

    private static Object stepOf(Matcher step) {
        if (step.group(1) != null) {
            return Integer.valueOf(step.group(1));
        }
        return step.group(3) != null
                ? step.group(3).replace("\"\"", "\"")
                : step.group(4).strip();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Object step : steps) {
            if (step instanceof Integer place) {
                text.append('[').append(place).append(']');
            } else {
                text.append(text.isEmpty() ? "" : ".").append(quoted(step.toString()));
            }
        }
        return text.toString();
    }

    private static String quoted(String name) {
        return PLAIN.matcher(name).matches() && name.equals(name.strip())
                ? name
                : '"' + name.replace("\"", "\"\"") + '"';
    }
}
