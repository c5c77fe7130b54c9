package id.kendali.governance.plan.contradiction;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How often something is done, the most often first, and the words that a plan has for it. */
enum Recurrence {
    DAILY("harian"),
    WEEKLY("mingguan"),
    MONTHLY("bulanan"),
    QUARTERLY("triwulan", "triwulanan"),
    SEMESTER("semester", "semesteran"),
    YEARLY("tahunan"),
    /** By an agenda that others set. */
    AGENDA("agenda"),
    /** Whenever there is a cause. */
    INCIDENTAL("insidentil", "insidental");

    private final List<String> words;

    Recurrence(String... words) {
        this.words = List.of(words);
    }

    static Optional<Recurrence> of(String code) {
        return Arrays.stream(values())
                .filter(value -> value.name().equals(code))
                .findFirst();
    }

    /** What the words of a printed period say; nothing if they are none that are known. */
    static Set<Recurrence> readFrom(String printed) {
        Set<Recurrence> read = EnumSet.noneOf(Recurrence.class);
        for (String word : Words.of(printed).all()) {
            Arrays.stream(values()).filter(value -> value.words.contains(word)).forEach(read::add);
        }
        return read;
    }

    /** Whether it comes back after a fixed time. */
    boolean isRegular() {
        return compareTo(AGENDA) < 0;
    }
}
