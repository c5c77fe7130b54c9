package id.kendali.governance.plan.contradiction;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a table is called among people. */
final class TableName {

    private static final Pattern REFORM = Pattern.compile("rat_rb_(b\\d+)(?:_(\\d{4}))?\\.csv");

    private TableName() {}

    /** {@code RAT-RB B06 2025} for {@code rat_rb_b06_2025.csv}; the file where no name is known. */
    static String of(String file) {
        Matcher reform = REFORM.matcher(file);
        if (!reform.matches()) {
            return file;
        }
        String checkpoint = "RAT-RB " + reform.group(1).toUpperCase(Locale.ROOT);
        return reform.group(2) == null ? checkpoint : checkpoint + " " + reform.group(2);
    }

    /** {@code laki-laki} for the column {@code laki_laki_as_printed}. */
    static String ofColumn(String column) {
        return column.replaceAll("_(?:as_)?printed$|_idr$", "")
                .replaceAll("\\b([a-z]+)_\\1\\b", "$1-$1")
                .replace('_', ' ');
    }
}
