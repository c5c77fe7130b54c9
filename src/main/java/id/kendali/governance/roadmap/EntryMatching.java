package id.kendali.governance.roadmap;

import id.kendali.governance.plan.PlanTookEffect.RoadmapEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Finds for each entry of a version the item that it has been so far: of the same aspect and year, the one with the same
 * words, or else the one with the same number. Capitals, punctuation and spaces do not count. An aspect is the same if its
 * name is, or else if its number is and the name was changed. No item stands for two entries.
 *
 * @param items by entry; an entry that is new has none
 * @param added entries that no item has stood for
 * @param dropped items that are alive and that no entry stands for any more
 */
record EntryMatching(Map<RoadmapEntry, RoadmapItem> items, List<RoadmapEntry> added, List<RoadmapItem> dropped) {

    /** @param known all items of the roadmap, also those that have ended */
    static EntryMatching of(List<RoadmapItem> known, List<RoadmapEntry> entries) {
        return new Search(known, entries).run();
    }

    /** Words without what a typist changes unawares. */
    static String normalised(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static final class Search {

        private final List<RoadmapItem> free;
        private final List<RoadmapEntry> open;
        private final Set<String> aspectsBefore;
        private final Set<String> aspectsNow;
        private final Map<RoadmapEntry, RoadmapItem> found = new LinkedHashMap<>();

        Search(List<RoadmapItem> known, List<RoadmapEntry> entries) {
            // A living item is preferred to one that ended with the same words.
            free = known.stream()
                    .sorted(Comparator.comparing(RoadmapItem::hasEnded))
                    .collect(Collectors.toCollection(ArrayList::new));
            open = new ArrayList<>(entries.stream().distinct().toList());
            aspectsBefore =
                    known.stream().map(item -> normalised(item.aspect())).collect(Collectors.toSet());
            aspectsNow =
                    entries.stream().map(entry -> normalised(entry.aspect())).collect(Collectors.toSet());
        }

        EntryMatching run() {
            match((item, entry) -> sameWords(item, entry) && item.number() == entry.number());
            match(Search::sameWords);
            match((item, entry) -> !item.hasEnded() && item.number() == entry.number());
            return new EntryMatching(
                    found,
                    List.copyOf(open),
                    free.stream().filter(item -> !item.hasEnded()).toList());
        }

        private void match(BiPredicate<RoadmapItem, RoadmapEntry> same) {
            for (RoadmapEntry entry : List.copyOf(open)) {
                free.stream()
                        .filter(item -> item.year() == entry.year() && sameAspect(item, entry))
                        .filter(item -> same.test(item, entry))
                        .findFirst()
                        .ifPresent(item -> {
                            found.put(entry, item);
                            open.remove(entry);
                            free.remove(item);
                        });
            }
        }

        private boolean sameAspect(RoadmapItem item, RoadmapEntry entry) {
            String before = normalised(item.aspect());
            String now = normalised(entry.aspect());
            boolean renamed = item.aspectNumber() == entry.aspectNumber()
                    && !aspectsNow.contains(before)
                    && !aspectsBefore.contains(now);
            return before.equals(now) || renamed;
        }

        private static boolean sameWords(RoadmapItem item, RoadmapEntry entry) {
            return normalised(item.text()).equals(normalised(entry.text()));
        }
    }
}
