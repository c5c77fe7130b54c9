package id.kendali.platform.exchange;

import java.util.List;

/**
 * A column that a format reads.
 *
 * @param key by which the format asks for it
 * @param messageKey of its head, in the template and wherever it is named; the head is recognised in both languages
 * @param hintKey of one sentence for the template that says what to write
 * @param aliases other heads that people are known to use
 */
public record ImportColumn(
        String key, String messageKey, String hintKey, ColumnKind kind, boolean required, List<String> aliases) {

    public ImportColumn {
        aliases = List.copyOf(aliases);
        if (kind == ColumnKind.DATETIME) {
            throw new IllegalArgumentException("A spreadsheet has no moments, only dates: column " + key);
        }
    }

    public static ImportColumn required(String key, String messageKey, String hintKey, ColumnKind kind) {
        return new ImportColumn(key, messageKey, hintKey, kind, true, List.of());
    }

    public static ImportColumn optional(String key, String messageKey, String hintKey, ColumnKind kind) {
        return new ImportColumn(key, messageKey, hintKey, kind, false, List.of());
    }

    public ImportColumn alsoCalled(String... heads) {
        return new ImportColumn(key, messageKey, hintKey, kind, required, List.of(heads));
    }
}
