package id.kendali.governance.performance;

import id.kendali.engine.indicator.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A remark beside a printed figure, for Indonesian readers.
 *
 * @param noted the words of the record, in English or quoted from the document
 */
record PrintedRemark(String noted, String text, LocalDate translatedOn) {

    private static final List<PrintedRemark> ALL = DefinitionText.entries("catatan-riwayat", PrintedRemark.class);
    private static final Map<String, PrintedRemark> BY_WORDS =
            ALL.stream().collect(Collectors.toMap(PrintedRemark::noted, Function.identity()));

    /** In the language of the reader; as it was noted if there is no other. */
    static String here(String noted) {
        PrintedRemark remark = BY_WORDS.get(noted);
        return remark == null ? noted : new Wording(remark.text(), noted).here();
    }
}
