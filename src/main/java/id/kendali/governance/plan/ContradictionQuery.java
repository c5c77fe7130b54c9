package id.kendali.governance.plan;

import id.kendali.governance.plan.contradiction.Severity;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a list of contradictions is narrowed to and how it is ordered, as it stands in the address.
 *
 * @param versi number of the version; none for the one in force
 * @param berat severity
 * @param keputusan {@code terbuka}, {@code diusulkan} or {@code diputuskan}
 * @param aturan name of a rule
 * @param cari words that must all occur
 * @param urut column, with a minus in front for falling; none for the number
 * @param buka number of the contradiction that is opened, such as {@code K-01}
 */
record ContradictionQuery(
        @Nullable Integer versi,
        @Nullable String berat,
        @Nullable String keputusan,
        @Nullable String aturan,
        @Nullable String cari,
        @Nullable String urut,
        @Nullable String buka) {

    /** The severities as the address names them. */
    static final Map<Severity, String> SEVERITIES =
            Map.of(Severity.SEVERE, "berat", Severity.MODERATE, "sedang", Severity.MINOR, "ringan");

    static final String OPEN = "terbuka";
    static final String PROPOSED = "diusulkan";
    static final String DECIDED = "diputuskan";

    private static final Comparator<ContradictionRow> BY_NUMBER =
            Comparator.comparingInt(row -> row.contradiction().number());

    private static final Map<String, Comparator<ContradictionRow>> COLUMNS = Map.of(
            "nomor", BY_NUMBER,
            "berat", Comparator.comparing(row -> row.contradiction().found().severity()),
            "aturan", Comparator.comparing(ContradictionRow::rule, String.CASE_INSENSITIVE_ORDER),
            "keputusan", Comparator.comparing(row -> row.decision().standing()));

    static ContradictionQuery opened(@Nullable Integer version, String code) {
        return new ContradictionQuery(version, null, null, null, null, null, code);
    }

    /** Rows that remain, in their order; the opened one always does. */
    List<ContradictionRow> apply(List<ContradictionRow> rows) {
        return rows.stream()
                .filter(row -> row.open() || matches(row))
                .sorted(order())
                .toList();
    }

    private boolean matches(ContradictionRow row) {
        return (isBlank(berat)
                        || SEVERITIES
                                .get(row.contradiction().found().severity())
                                .equals(berat))
                && (isBlank(keputusan) || standing(row.decision()).equals(keputusan))
                && (isBlank(aturan) || row.contradiction().found().rule().equals(aturan))
                && (isBlank(cari) || Arrays.stream(lower(cari).split("\\s+")).allMatch(lower(row.words())::contains));
    }

    static String standing(Decision decision) {
        return switch (decision.standing()) {
            case OPEN -> OPEN;
            case PROPOSED -> PROPOSED;
            case DECIDED, SETTLED -> DECIDED;
        };
    }

    private Comparator<ContradictionRow> order() {
        boolean falling = urut != null && urut.startsWith("-");
        String column = urut == null ? "nomor" : falling ? urut.substring(1) : urut;
        Comparator<ContradictionRow> order = COLUMNS.getOrDefault(column, BY_NUMBER);
        return (falling ? order.reversed() : order).thenComparing(BY_NUMBER);
    }

    boolean opens(RegisteredContradiction contradiction) {
        return contradiction.code().equals(buka);
    }

    static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }
}
