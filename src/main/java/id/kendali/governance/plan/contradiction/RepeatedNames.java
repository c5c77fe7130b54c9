package id.kendali.governance.plan.contradiction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names that a table prints for two codes of one system, such as two IKK. */
final class RepeatedNames {

    private final List<Mention> mentions;
    private final Map<Words, Set<String>> codes = new HashMap<>();
    private final List<List<Mention>> groups;

    RepeatedNames(List<Mention> all) {
        this.mentions =
                all.stream().filter(mention -> !mention.name().isBlank()).toList();
        Map<List<Object>, Map<String, Mention>> users = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            codes.computeIfAbsent(mention.name(), none -> new HashSet<>()).add(mention.code());
            String system = new PrintedCode(mention.code()).system();
            users.computeIfAbsent(List.of(mention.location(), system, mention.name()), none -> new LinkedHashMap<>())
                    .putIfAbsent(mention.code(), mention);
        }
        this.groups = users.values().stream()
                .filter(group -> group.size() > 1)
                .map(group -> List.copyOf(group.values()))
                .toList();
    }

    /** Each group of mentions in one table that share their name. */
    List<List<Mention>> groups() {
        return groups;
    }

    /** The mention of the same code under the name that is its own alone; the given one if there is none. */
    Mention underItsOwnName(Mention repeated) {
        return mentions.stream()
                .filter(mention -> mention.code().equals(repeated.code()))
                .filter(mention -> codes.getOrDefault(mention.name(), Set.of()).size() == 1)
                .findFirst()
                .orElse(repeated);
    }

    /** Whether the name of a mention is in some table the name of another code too. */
    boolean includes(Mention mention) {
        return groups.stream()
                .flatMap(List::stream)
                .anyMatch(repeated -> repeated.code().equals(mention.code())
                        && repeated.name().equals(mention.name()));
    }
}
