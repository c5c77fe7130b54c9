package id.kendali.platform.ui;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lines of navigation that one person may open. */
class Navigation {

    private final Map<Wing, List<NavigationEntry>> wings;

    private Navigation(Map<Wing, List<NavigationEntry>> wings) {
        this.wings = wings;
    }

    static Navigation of(Stream<NavigationEntry> entries, Predicate<String> may) {
        Map<Wing, List<NavigationEntry>> wings = new EnumMap<>(Wing.class);
        entries.filter(entry -> entry.right() == null || may.test(entry.right()))
                .sorted(Comparator.comparingInt(NavigationEntry::order).thenComparing(NavigationEntry::href))
                .forEach(entry -> wings.merge(entry.wing(), List.of(entry), Navigation::joined));
        return new Navigation(wings);
    }

    /** Wings with at least one page, with the address of their first. */
    Map<Wing, String> wings() {
        Map<Wing, String> addresses = new EnumMap<>(Wing.class);
        wings.forEach((wing, entries) -> addresses.put(wing, entries.get(0).href()));
        return addresses;
    }

    /** The wing that the page belongs to, else the first. */
    Optional<Wing> wingOf(@Nullable String href) {
        return wings.keySet().stream()
                .filter(wing -> holds(wing, href))
                .findFirst()
                .or(() -> wings.keySet().stream().findFirst());
    }

    boolean holds(Wing wing, @Nullable String href) {
        return wings.getOrDefault(wing, List.of()).stream()
                .anyMatch(entry -> entry.href().equals(href));
    }

    /** Lines of the wing under the keys of their headings. */
    Map<String, List<NavigationEntry>> groups(Wing wing) {
        Map<String, List<NavigationEntry>> groups = new LinkedHashMap<>();
        wings.getOrDefault(wing, List.of())
                .forEach(entry -> groups.merge(entry.group(), List.of(entry), Navigation::joined));
        return groups;
    }

    private static List<NavigationEntry> joined(List<NavigationEntry> first, List<NavigationEntry> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
