package id.kendali.governance.plan.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changes one value of a tree; everything else and the order of names stay as they are. */
public final class TreeEdit {

    private TreeEdit() {}

    /**
     * The tree with another text at a place where a value stands already.
     *
     * @param path such as {@code sasaran_kegiatan[0].name}
     * @throws IllegalArgumentException if no value stands there
     */
    public static PlanNode withText(PlanNode root, String path, String text) {
        List<Object> steps = TreePath.parse(path)
                .orElseThrow(() -> new IllegalArgumentException("No path: " + path))
                .steps();
        return new PlanNode(root.file(), root.path(), changed(root.content(), steps, path, text));
    }

    private static Object changed(@Nullable Object content, List<Object> steps, String path, String text) {
        if (steps.isEmpty()) {
            if (content instanceof Map || content instanceof List) {
                throw new IllegalArgumentException("No single value stands at " + path);
            }
            return text;
        }
        Object step = steps.get(0);
        List<Object> rest = steps.subList(1, steps.size());
        if (content instanceof Map<?, ?> names && names.containsKey(step)) {
            Map<Object, Object> copy = new LinkedHashMap<>(names);
            copy.put(step, changed(names.get(step), rest, path, text));
            return copy;
        }
        if (content instanceof List<?> list && step instanceof Integer place && place < list.size()) {
            List<Object> copy = new ArrayList<>(list);
            copy.set(place, changed(list.get(place), rest, path, text));
            return copy;
        }
        throw new IllegalArgumentException("Nothing stands at " + path);
    }
}
