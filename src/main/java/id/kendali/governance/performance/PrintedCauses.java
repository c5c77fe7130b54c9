package id.kendali.governance.performance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Causes of success and failure that a document prints for an indicator. */
@Component
class PrintedCauses {

    private final Map<String, List<Cause>> byIndicator = new HashMap<>();

    /**
     * What is printed under one heading.
     *
     * @param kind KEBERHASILAN or KEGAGALAN, as printed
     * @param scope INTERNAL or EXTERNAL; null if the document does not distinguish
     * @param note of whoever read the document; null if there is none
     */
    record Cause(
            String region,
            int year,
            String source,
            String kind,
            @Nullable String scope,
            List<String> items,
            @Nullable String note) {}

    PrintedCauses() {
        PrintedHistory.all().forEach(this::read);
    }

    List<Cause> of(String region, String indicator, int year) {
        return byIndicator.getOrDefault(indicator, List.of()).stream()
                .filter(cause -> cause.region().equals(region) && cause.year() == year)
                .toList();
    }

    private void read(PrintedHistory history) {
        Map<?, ?> tree = DefinitionText.tree(history.causes());
        if (tree.get("causes") instanceof List<?> causes) {
            causes.forEach(each -> {
                Map<?, ?> cause = (Map<?, ?>) each;
                String indicator = history.causesOf().get(String.valueOf(cause.get("indicator")));
                if (indicator != null) {
                    byIndicator
                            .computeIfAbsent(indicator, code -> new ArrayList<>())
                            .add(cause(history, cause));
                }
            });
        }
    }

    private static Cause cause(PrintedHistory history, Map<?, ?> cause) {
        List<String> items = cause.get("items") instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
        return new Cause(
                history.region(),
                history.causesYear(),
                history.source(),
                String.valueOf(cause.get("kind")),
                text(cause.get("scope")),
                items,
                text(cause.get("note")));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
