package id.kendali.governance.plan.contradiction;

/** The beginning of a text, for a title. */
final class Excerpt {

    private static final int LENGTH = 60;

    private Excerpt() {}

    /** At most 60 characters, cut between words. */
    static String of(String text) {
        if (text.length() <= LENGTH) {
            return text;
        }
        int end = text.lastIndexOf(' ', LENGTH - 1);
        return text.substring(0, end > 0 ? end : LENGTH - 1).replaceAll("[,;:.\\s]+$", "") + "…";
    }
}
