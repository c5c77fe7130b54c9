package id.kendali.governance.plan.comparison;

import java.util.ArrayList;
import java.util.List;

/** The words that one text has and the other has not, in the order of reading. */
public final class WordDifference {

    /** More words than this in both texts together are shown as a whole: the table of the comparison grows with its square. */
    private static final int MOST_CELLS = 400_000;

    private static final int FEWEST_WORDS = 4;

    private WordDifference() {}

    /** Words that stand together and share their fate. */
    public record Part(Fate fate, String text) {}

    public enum Fate {
        KEPT,
        REMOVED,
        ADDED
    }

    /** Empty if the texts are too short or too long for it, or have hardly a word in common. */
    public static List<Part> between(String before, String after) {
        String[] first = before.strip().split("\\s+");
        String[] second = after.strip().split("\\s+");
        if (first.length < FEWEST_WORDS
                || second.length < FEWEST_WORDS
                || (long) first.length * second.length > MOST_CELLS) {
            return List.of();
        }
        int[][] common = common(first, second);
        return common[0][0] * 2 < Math.min(first.length, second.length) ? List.of() : parts(first, second, common);
    }

    /** Length of the longest common sequence of words from each pair of places on. */
    private static int[][] common(String[] first, String[] second) {
        int[][] common = new int[first.length + 1][second.length + 1];
        for (int i = first.length - 1; i >= 0; i--) {
            for (int j = second.length - 1; j >= 0; j--) {
                common[i][j] = first[i].equals(second[j])
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<Part> parts(String[] first, String[] second, int[][] common) {
        List<Part> parts = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < first.length || j < second.length) {
            if (i < first.length && j < second.length && first[i].equals(second[j])) {
                add(parts, Fate.KEPT, first[i++]);
                j++;
            } else if (j == second.length || (i < first.length && common[i + 1][j] >= common[i][j + 1])) {
                add(parts, Fate.REMOVED, first[i++]);
            } else {
                add(parts, Fate.ADDED, second[j++]);
            }
        }
        return parts;
    }

    private static void add(List<Part> parts, Fate fate, String word) {
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last).fate() == fate) {
            parts.set(last, new Part(fate, parts.get(last).text() + " " + word));
        } else {
            parts.add(new Part(fate, word));
        }
    }
}
