package id.kendali.platform.search;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a person looks for, compared without regard to accents and capitals, where no index is needed. */
final class WantedWords {

    private final String folded;
    private final List<String> words;

    WantedWords(String query) {
        folded = fold(query);
        words = Stream.of(folded.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    boolean areTooShort() {
        return folded.length() < 2;
    }

    /** Whether a text has all the words. */
    boolean isIn(String text) {
        String searched = fold(text);
        return words.stream().allMatch(searched::contains);
    }

    /** Titles that begin with the words, then those that hold them, then the others. */
    Comparator<SearchHit> bestFirst() {
        return Comparator.comparing((SearchHit hit) -> !fold(hit.title()).startsWith(folded))
                .thenComparing(hit -> !fold(hit.title()).contains(folded))
                .thenComparing(SearchHit::title);
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
