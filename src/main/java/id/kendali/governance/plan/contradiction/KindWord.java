package id.kendali.governance.plan.contradiction;

import java.util.Locale;
import java.util.Map;

/** The files call kinds by English codes in capital letters; the printed plan has Indonesian words for them. */
final class KindWord {

    private static final Map<String, String> WORDS = Map.of(
            "OPPORTUNITY", "peluang",
            "CHALLENGE", "tantangan",
            "POTENTIAL", "potensi",
            "PROBLEM", "permasalahan",
            "INTERNAL", "internal",
            "EXTERNAL", "eksternal");

    private KindWord() {}

    /** The word of the plan for a code; other texts as they are, other codes in small letters. */
    static String of(String code) {
        return code.matches("[A-Z_]+")
                ? WORDS.getOrDefault(code, code.toLowerCase(Locale.ROOT).replace('_', ' '))
                : code;
    }
}
