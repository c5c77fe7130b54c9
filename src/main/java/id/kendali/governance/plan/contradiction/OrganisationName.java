package id.kendali.governance.plan.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** The name of a unit or of a part of an office. Abbreviations and left out words do not make it another name. */
record OrganisationName(Words words) {

    private static final Pattern SPACED_CLASS = Pattern.compile("\\b([IVX]+) ([AB])\\b");
    private static final Pattern CLASS = Pattern.compile("[ivx]+[ab]?");
    private static final Pattern OLD_CLASS = Pattern.compile("\\bkla?s\\b", Pattern.CASE_INSENSITIVE);

    /** How the second of two names departs from the first. */
    enum Departure {
        NONE,
        /** One word is written a little differently. */
        SPELLING,
        /** The same words stand in another order. */
        ORDER,
        /** Each name has a word that the other lacks. */
        WORDS
    }

    /** Reads <em>Klas II A</em> as <em>Kelas IIA</em>. */
    static OrganisationName of(String name) {
        String unspaced = SPACED_CLASS.matcher(name).replaceAll("$1$2");
        return new OrganisationName(Words.of(OLD_CLASS.matcher(unspaced).replaceAll("Kelas")));
    }

    /** The name without words such as <em>Bidang</em> that only say what kind of part it is. */
    OrganisationName without(List<String> kinds) {
        return new OrganisationName(new Words(
                words.all().stream().filter(word -> !kinds.contains(word)).toList()));
    }

    Departure departureOf(OrganisationName other) {
        List<String> mine = new ArrayList<>(words.all());
        List<String> others = new ArrayList<>(other.words.all());
        removePairs(mine, others, String::equals);
        if (mine.isEmpty() && others.isEmpty()) {
            return words.equals(other.words) ? Departure.NONE : Departure.ORDER;
        }
        removeContractions(mine, others);
        removeContractions(others, mine);
        boolean respelled = removePairs(mine, others, (one, two) -> new Spelling(one).resembles(new Spelling(two)));
        if (!mine.isEmpty() && !others.isEmpty()) {
            return Departure.WORDS;
        }
        return respelled ? Departure.SPELLING : Departure.NONE;
    }

    private static boolean removePairs(List<String> some, List<String> others, BiPredicate<String, String> same) {
        return some.removeIf(one -> {
            int at = 0;
            while (at < others.size() && !same.test(one, others.get(at))) {
                at++;
            }
            return at < others.size() && others.remove(at) != null;
        });
    }

    /** Takes out every word that contracts neighbouring words on the other side, and these. */
    private static void removeContractions(List<String> contracted, List<String> full) {
        contracted.removeIf(word -> {
            for (int length = 1; length <= full.size(); length++) {
                for (int start = 0; start + length <= full.size(); start++) {
                    List<String> run = full.subList(start, start + length);
                    if (!CLASS.matcher(word).matches() && new Spelling(word).contracts(run)) {
                        run.clear();
                        return true;
                    }
                }
            }
            return false;
        });
    }
}
