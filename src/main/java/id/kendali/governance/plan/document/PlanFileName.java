package id.kendali.governance.plan.document;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names that files of a plan may have: those of tables end in {@code .csv}, those of trees in {@code .yaml}. */
final class PlanFileName {

    static final String TABLE = ".csv";
    static final String TREE = ".yaml";

    private static final String SHORT_TREE = ".yml";
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N} ._()&+,-]{0,99}");

    private PlanFileName() {}

    /** The name as a plan uses it; empty if this is the name of no table and no tree. */
    static Optional<String> of(String written) {
        if (!PLAIN.matcher(written).matches()) {
            return Optional.empty();
        }
        for (String ending : new String[] {TABLE, TREE, SHORT_TREE}) {
            int begin = written.length() - ending.length();
            if (begin > 0 && written.toLowerCase(Locale.ROOT).endsWith(ending)) {
                return Optional.of(written.substring(0, begin) + (ending.equals(TABLE) ? TABLE : TREE));
            }
        }
        return Optional.empty();
    }

    /** What systems put beside the files of people. */
    static boolean isHidden(String written) {
        return written.startsWith(".")
                || written.startsWith("~$")
                || written.equalsIgnoreCase("Thumbs.db")
                || written.equalsIgnoreCase("desktop.ini");
    }
}
