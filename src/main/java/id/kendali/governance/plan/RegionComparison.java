package id.kendali.governance.plan;

import id.kendali.governance.plan.contradiction.Severity;
import id.kendali.governance.plan.contradiction.Subject;
import id.kendali.governance.plan.matrix.FundingMatrix;
import id.kendali.governance.plan.matrix.TargetMatrix;
import id.kendali.platform.ui.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Several plans beside each other. An indicator or a goal of one plan is the same as that of another if it is called the
 * same, or else if it has the same code.
 *
 * @param years of all of them
 * @param decimals with which targets are written
 */
record RegionComparison(
        List<Side> sides,
        List<Integer> years,
        int decimals,
        List<Thing<TargetMatrix.Line>> indicators,
        List<Thing<FundingMatrix.Goal>> goals,
        List<RuleLine> rules) {

    /** One of the plans. */
    record Side(PlanFrame frame, FundingMatrix funding, TargetMatrix targets) {

        static Side of(PlanFrame frame) {
            Disputes disputes = new Disputes(frame);
            return new Side(
                    frame,
                    FundingMatrix.of(frame.content(), code -> disputes.choice(Subject.Kind.FUNDING, code)),
                    TargetMatrix.of(frame.content(), code -> disputes.choice(Subject.Kind.TARGET, code)));
        }

        public String label() {
            return frame.region().shortName() + " " + frame.plan().years();
        }

        public long undecided(String severity) {
            Decisions decisions = frame.decisions();
            return frame.contradictions().stream()
                    .filter(contradiction -> contradiction.found().severity() == Severity.valueOf(severity))
                    .filter(contradiction -> !decisions.of(contradiction).isDecided())
                    .count();
        }
    }

    /**
     * The same thing in several plans.
     *
     * @param bySide what each plan that has it says
     */
    record Thing<T>(String name, Map<Integer, T> bySide) {

        public boolean isIn(int side) {
            return bySide.containsKey(side);
        }
    }

    /**
     * How often a rule found something in each plan.
     *
     * @param look of the worst that it found
     */
    record RuleLine(String rule, Status look, List<Long> counts) {}

    static RegionComparison of(List<PlanFrame> frames, Function<String, String> ruleTitles) {
        List<Side> sides = frames.stream().map(Side::of).toList();
        Set<Integer> years = new TreeSet<>();
        sides.forEach(side -> {
            years.addAll(side.funding().years());
            years.addAll(side.targets().years());
        });
        List<Thing<TargetMatrix.Line>> indicators = new ArrayList<>();
        List<Thing<FundingMatrix.Goal>> goals = new ArrayList<>();
        for (int side = 0; side < sides.size(); side++) {
            for (TargetMatrix.Line line : sides.get(side).targets().lines()) {
                place(indicators, side, line, TargetMatrix.Line::name, TargetMatrix.Line::code);
            }
            for (FundingMatrix.Goal goal : sides.get(side).funding().goals()) {
                place(goals, side, goal, FundingMatrix.Goal::name, FundingMatrix.Goal::code);
            }
        }
        return new RegionComparison(
                sides,
                List.copyOf(years),
                sides.stream().mapToInt(side -> side.targets().decimals()).max().orElse(0),
                indicators,
                goals,
                rules(frames, ruleTitles));
    }

    public boolean hasSeveral() {
        return sides.size() > 1;
    }

    private static <T> void place(
            List<Thing<T>> things, int side, T said, Function<T, String> name, Function<T, String> code) {
        Optional<Thing<T>> same = find(
                        things, side, other -> plain(name.apply(other)).equals(plain(name.apply(said))))
                .or(() -> find(things, side, other -> code.apply(other).equals(code.apply(said))));
        same.ifPresentOrElse(
                thing -> thing.bySide().put(side, said),
                () -> things.add(new Thing<>(name.apply(said), new TreeMap<>(Map.of(side, said)))));
    }

    private static <T> Optional<Thing<T>> find(List<Thing<T>> things, int side, Predicate<T> isSame) {
        return things.stream()
                .filter(thing -> !thing.isIn(side))
                .filter(thing -> thing.bySide().values().stream().anyMatch(isSame))
                .findFirst();
    }

    /** A name without what two typists would write differently. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static List<RuleLine> rules(List<PlanFrame> frames, Function<String, String> titles) {
        Set<String> rules = frames.stream()
                .flatMap(frame -> frame.contradictions().stream())
                .map(contradiction -> contradiction.found())
                .sorted(Comparator.comparing(found -> found.severity()))
                .map(found -> found.rule())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return rules.stream()
                .map(rule -> new RuleLine(
                        titles.apply(rule),
                        Disputes.look(worst(frames, rule)),
                        frames.stream()
                                .map(frame -> frame.contradictions().stream()
                                        .filter(contradiction ->
                                                contradiction.found().rule().equals(rule))
                                        .count())
                                .toList()))
                .toList();
    }

    private static Severity worst(List<PlanFrame> frames, String rule) {
        return frames.stream()
                .flatMap(frame -> frame.contradictions().stream())
                .filter(contradiction -> contradiction.found().rule().equals(rule))
                .map(contradiction -> contradiction.found().severity())
                .min(Severity::compareTo)
                .orElseThrow();
    }
}
