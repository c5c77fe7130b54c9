package id.kendali.platform.exchange;

/** Names of files that every system accepts. */
final class FileName {

    private static final int LONGEST = 120;

    private FileName() {}

    /** Without path, control characters and what file systems forbid; the ending survives. */
    static String safe(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        if (clean.length() <= LONGEST) {
            return clean.isEmpty() ? "berkas" : clean;
        }
        int dot = clean.lastIndexOf('.');
        String ending = dot > clean.length() - 8 ? clean.substring(dot) : "";
        return clean.substring(0, LONGEST - ending.length()).strip() + ending;
    }

    /** Slashes that are part of a title, such as 2025/2026, are no folders. */
    static String ofTitle(String title, String ending) {
        return safe(title.replace('/', '-').replace('\\', '-') + "." + ending);
    }
}
