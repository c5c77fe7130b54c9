package id.kendali.governance.performance;

import java.util.List;
import java.util.Map;

/**
 * Where figures of earlier years are printed.
 *
 * @param region whose figures they are, by the code of its office
 * @param performance table of printed cells
 * @param budget table of yearly ceilings and spending
 * @param indicators of the catalogue by the names that the table prints
 * @param causes tree with printed causes, {@code causesOf} the indicators by its numbers
 * @param causesYear that the printed causes speak about
 */
record PrintedHistory(
        String region,
        String source,
        String performance,
        String budget,
        String budgetSource,
        String budgetIndicator,
        Map<String, String> indicators,
        String causes,
        int causesYear,
        Map<String, String> causesOf) {

    static List<PrintedHistory> all() {
        return DefinitionText.entries("riwayat", PrintedHistory.class);
    }
}
