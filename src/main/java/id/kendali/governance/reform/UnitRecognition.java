package id.kendali.governance.reform;

import id.kendali.platform.organisation.Unit;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.organisation.Units;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Recognises units of one region by what people write: official, short and former names and codes, with the usual
 * abbreviations. What is only similar is never taken, but suggested.
 */
final class UnitRecognition {

    private static final int SLIPS = 2;
    private static final int MOST_SUGGESTIONS = 3;

    private final Map<String, String> words;
    private final Map<UnitId, Unit> units;
    private final Map<String, UnitId> known = new HashMap<>();
    private final Map<UnitId, String> official = new HashMap<>();

    /**
     * @param units of the region, the regional office among them
     * @param names every name that units bear or have borne
     * @param words phrases and what is meant by them, the longest first
     */
    UnitRecognition(List<Unit> units, List<Units.UnitName> names, Map<String, String> words) {
        this.words = words;
        this.units = units.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        names.stream()
                .filter(name -> this.units.containsKey(name.unit()))
                .forEach(name -> known.putIfAbsent(canonical(name.name()), name.unit()));
        for (Unit unit : units) {
            official.put(unit.id(), canonical(unit.name()));
            known.put(canonical(unit.name()), unit.id());
            if (unit.isRegionalOffice()) {
                known.put(canonical(unit.type().name()), unit.id());
            }
        }
    }

    /** Phrases out of the lines of a definition, the longest first, so that a part never hides the whole. */
    static Map<String, String> words(List<Map<String, String>> lines) {
        Map<String, String> words = new LinkedHashMap<>();
        lines.stream()
                .sorted((one, other) ->
                        other.get("written").length() - one.get("written").length())
                .forEach(line -> words.put(line.get("written"), line.get("meant")));
        return words;
    }

    Optional<Match> find(String written) {
        String text = canonical(written);
        return Optional.ofNullable(known.get(text)).map(id -> {
            Unit unit = units.get(id);
            boolean plain = text.equals(official.get(id))
                    || unit.isRegionalOffice()
                            && text.equals(canonical(unit.type().name()));
            return new Match(unit, !plain);
        });
    }

    /** Units that might be meant: by a slip of the pen, or because a word was left out. */
    List<Unit> similar(String written) {
        String text = canonical(written);
        Set<String> parts = Set.copyOf(Arrays.asList(text.split(" ")));
        List<Unit> similar = known.entrySet().stream()
                .filter(entry -> distance(text, entry.getKey()) <= SLIPS
                        || parts.size() > 1
                                && Set.copyOf(Arrays.asList(entry.getKey().split(" ")))
                                        .containsAll(parts))
                .map(entry -> units.get(entry.getValue()))
                .distinct()
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .toList();
        return similar.size() > MOST_SUGGESTIONS ? List.of() : similar;
    }

    /**
     * A unit that was recognised.
     *
     * @param byOtherName the name differs from the official one in more than abbreviations
     */
    record Match(Unit unit, boolean byOtherName) {}

    private String canonical(String name) {
        String text = " "
                + name.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{Alnum}]+", " ")
                        .strip() + " ";
        for (Map.Entry<String, String> word : words.entrySet()) {
            text = text.replace(" " + word.getKey() + " ", " " + word.getValue() + " ");
        }
        return text.strip().replaceAll(" +", " ");
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            row[column] = column;
        }
        for (int line = 1; line <= one.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column <= other.length(); column++) {
                int above = row[column];
                int replaced = diagonal + (one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1);
                row[column] = Math.min(replaced, Math.min(above, row[column - 1]) + 1);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
