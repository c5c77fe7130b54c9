package id.kendali.governance.plan.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which item of one list is which of the other. Items of the same name belong together, the equal ones among them first;
 * of the rest, those that are alike. The other way round it finds the same pairs.
 *
 * @param reordered whether the paired items stand in another order
 */
record Matching<T>(List<Pair<T>> pairs, List<T> removed, List<T> added, boolean reordered) {

    /** More combinations than this are not tried for likeness. */
    private static final long MOST_COMBINATIONS = 250_000;

    record Pair<T>(T before, T after) {}

    /** @param name of an item within its list; null if it has none */
    static <T> Matching<T> of(
            List<T> before, List<T> after, Function<T, @Nullable Object> name, BiPredicate<T, T> alike) {
        return new Work<>(before, after).match(name, alike);
    }

    private static final class Work<T> {

        private final List<T> before;
        private final List<T> after;
        private final int[] partner;
        private final boolean[] taken;

        Work(List<T> before, List<T> after) {
            this.before = before;
            this.after = after;
            this.partner = IntStream.range(0, before.size()).map(i -> -1).toArray();
            this.taken = new boolean[after.size()];
        }

        Matching<T> match(Function<T, @Nullable Object> name, BiPredicate<T, T> alike) {
            equalInPlace();
            pairInOrder(groups(before, item -> item), groups(after, item -> item));
            pairInOrder(groups(openBefore(), before, name), groups(openAfter(), after, name));
            pairAlike(alike);
            return result();
        }

        private void equalInPlace() {
            for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
                if (before.get(i).equals(after.get(i))) {
                    pair(i, i);
                }
            }
        }

        private void pairInOrder(Map<Object, List<Integer>> first, Map<Object, List<Integer>> second) {
            first.forEach((name, places) -> {
                List<Integer> left = places.stream().filter(i -> partner[i] < 0).toList();
                List<Integer> right = second.getOrDefault(name, List.of()).stream()
                        .filter(j -> !taken[j])
                        .toList();
                for (int k = 0; k < Math.min(left.size(), right.size()); k++) {
                    pair(left.get(k), right.get(k));
                }
            });
        }

        /** The nearest first, so that what was renamed in its place is found there. */
        private void pairAlike(BiPredicate<T, T> alike) {
            List<Integer> left = openBefore();
            List<Integer> right = openAfter();
            if ((long) left.size() * right.size() > MOST_COMBINATIONS) {
                return;
            }
            left.stream()
                    .flatMap(i -> right.stream().map(j -> new int[] {i, j}))
                    .filter(pair -> alike.test(before.get(pair[0]), after.get(pair[1])))
                    .sorted(Comparator.<int[]>comparingInt(pair -> Math.abs(pair[0] - pair[1]))
                            .thenComparingInt(pair -> pair[0] + pair[1]))
                    .forEach(pair -> {
                        if (partner[pair[0]] < 0 && !taken[pair[1]]) {
                            pair(pair[0], pair[1]);
                        }
                    });
        }

        private void pair(int i, int j) {
            partner[i] = j;
            taken[j] = true;
        }

        private List<Integer> openBefore() {
            return IntStream.range(0, before.size())
                    .filter(i -> partner[i] < 0)
                    .boxed()
                    .toList();
        }

        private List<Integer> openAfter() {
            return IntStream.range(0, after.size())
                    .filter(j -> !taken[j])
                    .boxed()
                    .toList();
        }

        private static <T> Map<Object, List<Integer>> groups(List<T> items, Function<T, @Nullable Object> name) {
            return groups(IntStream.range(0, items.size()).boxed().toList(), items, name);
        }

        private static <T> Map<Object, List<Integer>> groups(
                List<Integer> places, List<T> items, Function<T, @Nullable Object> name) {
            return places.stream()
                    .filter(i -> name.apply(items.get(i)) != null)
                    .collect(Collectors.groupingBy(i -> Objects.requireNonNull(name.apply(items.get(i)))));
        }

        private Matching<T> result() {
            List<Pair<T>> pairs = new ArrayList<>();
            boolean reordered = false;
            int last = -1;
            for (int i = 0; i < before.size(); i++) {
                if (partner[i] >= 0) {
                    pairs.add(new Pair<>(before.get(i), after.get(partner[i])));
                    reordered |= partner[i] < last;
                    last = Math.max(last, partner[i]);
                }
            }
            return new Matching<>(
                    pairs,
                    openBefore().stream().map(before::get).toList(),
                    openAfter().stream().map(after::get).toList(),
                    reordered);
        }
    }
}
