package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.contradiction.CountedList.Count;
import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How far a formula counts through a list: <em>(dimensi penilaian 1 x bobot) + (dimensi penilaian 2 x …</em> */
final class FormulaOrdinals {

    private static final Pattern ORDINAL = Pattern.compile("(\\p{L}+(?: \\p{L}+)?) (\\d+)");
    private static final int LEAST = 3;
    /** As many letters tell that an Indonesian and an English word are the same, such as dimensi and dimension. */
    private static final int STEM = 4;

    private FormulaOrdinals() {}

    static Optional<Count> in(PlanNode owner, String thing) {
        return Stream.of("formula", "formula_printed", "steps")
                .flatMap(part -> owner.get(part).all())
                .flatMap(text -> inText(text, thing).stream())
                .findFirst();
    }

    private static Optional<Count> inText(PlanNode text, String thing) {
        Map<String, SortedSet<Integer>> ordinals = new LinkedHashMap<>();
        ORDINAL.matcher(text.textOrBlank())
                .results()
                .filter(match -> isAbout(match, thing))
                .forEach(match -> ordinals.computeIfAbsent(match.group(1), none -> new TreeSet<>())
                        .add(Integer.parseInt(match.group(2))));
        return ordinals.entrySet().stream()
                .filter(noun -> runsFromOne(noun.getValue()))
                .findFirst()
                .map(noun -> {
                    int last = noun.getValue().last();
                    String place = Outline.placeOf(text.file()) + ", rumus";
                    return new Count(last, true, Place.node(text, place, noun.getKey() + " 1–" + last));
                });
    }

    private static boolean isAbout(MatchResult match, String thing) {
        return thing.length() >= STEM && match.group(1).toLowerCase(Locale.ROOT).startsWith(thing.substring(0, STEM));
    }

    private static boolean runsFromOne(SortedSet<Integer> numbers) {
        return numbers.size() >= LEAST
                && IntStream.rangeClosed(1, numbers.size()).allMatch(numbers::contains);
    }
}
