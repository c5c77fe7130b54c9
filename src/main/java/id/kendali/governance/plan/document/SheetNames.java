package id.kendali.governance.plan.document;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How the sheets of a workbook are called: a table by its file name without the ending, a tree by its whole file name. A
 * name that a spreadsheet does not take is shortened; the sheet of contents says which file it stands for.
 */
final class SheetNames {

    /** The sheet that says which sheet is which file. */
    static final String CONTENTS = "daftar_berkas";

    static final String SHEET = "sheet";
    static final String FILE = "file";

    private static final int LONGEST = 31;
    private static final Pattern TAKEN = Pattern.compile("(?!')[^\\[\\]:*?/\\\\]{1,31}(?<!')");

    private SheetNames() {}

    /** Sheet names by file, in the order of the files. */
    static Map<String, String> of(Iterable<String> files) {
        Map<String, String> names = new LinkedHashMap<>();
        Set<String> used = new HashSet<>(Set.of(CONTENTS, "history"));
        for (String file : files) {
            String wanted = file.endsWith(PlanFileName.TABLE)
                    ? file.substring(0, file.length() - PlanFileName.TABLE.length())
                    : file;
            String name = wanted;
            for (int number = 1; !isFree(name, used); number++) {
                name = shortened(wanted, "~" + number);
            }
            used.add(name.toLowerCase(Locale.ROOT));
            names.put(file, name);
        }
        return names;
    }

    /** The file that a sheet stands for when the contents do not say so. */
    static String file(String sheet, PlanSchema schema) {
        return sheet.endsWith(PlanFileName.TREE)
                ? sheet
                : schema.trees().contains(sheet + PlanFileName.TREE)
                        ? sheet + PlanFileName.TREE
                        : sheet + PlanFileName.TABLE;
    }

    private static boolean isFree(String name, Set<String> used) {
        return TAKEN.matcher(name).matches() && !used.contains(name.toLowerCase(Locale.ROOT));
    }

    private static String shortened(String wanted, String end) {
        String clean = wanted.replaceAll("[\\[\\]:*?/\\\\']", "_");
        return clean.substring(0, Math.min(clean.length(), LONGEST - end.length())) + end;
    }
}
