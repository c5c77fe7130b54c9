package id.kendali.governance.plan.contradiction;

import java.util.List;

/** How a single word is written. */
record Spelling(String word) {

    private static final int SHORTEST = 4;
    private static final int LONG = 8;

    /** Whether both look like one word written differently: one letter apart, in long words two. */
    boolean resembles(Spelling other) {
        int shorter = Math.min(word.length(), other.word.length());
        return shorter >= SHORTEST && distance(other) <= (shorter < LONG ? 1 : 2);
    }

    /** The least number of letters to insert, leave out or replace (Levenshtein). */
    int distance(Spelling other) {
        int[] above = new int[other.word.length() + 1];
        for (int column = 0; column < above.length; column++) {
            above[column] = column;
        }
        for (int row = 1; row <= word.length(); row++) {
            int[] current = new int[above.length];
            current[0] = row;
            for (int column = 1; column < above.length; column++) {
                int replaced = above[column - 1] + (word.charAt(row - 1) == other.word.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(replaced, 1 + Math.min(above[column], current[column - 1]));
            }
            above = current;
        }
        return above[other.word.length()];
    }

    /** Whether this contracts neighbouring words, as <em>lapas</em> does <em>lembaga pemasyarakatan</em>. */
    boolean contracts(List<String> words) {
        String full = String.join("", words);
        int longest = words.size() > 1 ? full.length() - 1 : full.length() / 2;
        if (word.length() < 2 || word.length() > longest || word.charAt(0) != full.charAt(0)) {
            return false;
        }
        int found = 0;
        for (int i = 0; i < full.length() && found < word.length(); i++) {
            if (full.charAt(i) == word.charAt(found)) {
                found++;
            }
        }
        return found == word.length();
    }
}
