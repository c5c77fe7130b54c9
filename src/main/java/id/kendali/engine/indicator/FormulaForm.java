package id.kendali.engine.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A formula as it is typed, and the rest of the card.
 *
 * @param jenis RATIO, EXPRESSION or INDEX
 * @param ungkapan text of an expression
 * @param pembilang code of a measure, as penyebut
 * @param faktor of a ratio or an index
 * @param wilayah how a region comes from its units
 * @param bobot code of the measure that weighs units
 * @param kartu none if it stays as the version has it
 * @param berlaku first day, as browsers send it
 * @param versi of the draft, as the page showed it; none for a new one
 * @param dasar version of the indicator that the page showed; the newest one unless it says
 */
record FormulaForm(
        @Nullable String jenis,
        @Nullable String ungkapan,
        @Nullable String pembilang,
        @Nullable String penyebut,
        @Nullable String faktor,
        @Nullable String wilayah,
        @Nullable String bobot,
        @Nullable List<InputForm> masukan,
        @Nullable CardForm kartu,
        @Nullable String berlaku,
        @Nullable String alasan,
        @Nullable Integer versi,
        @Nullable Integer dasar) {

    /**
     * One input.
     *
     * @param sumber {@code M:} and the code of a measure, or {@code I:} and that of an indicator
     * @param periode which periods it looks at
     * @param satuan how values of units are joined
     * @param waktu how values of periods are joined
     * @param bobot of a dimension
     * @param luang whether a dimension may not apply
     */
    record InputForm(
            @Nullable String nama,
            @Nullable String sumber,
            @Nullable String periode,
            @Nullable String satuan,
            @Nullable String waktu,
            @Nullable String bobot,
            @Nullable Boolean luang) {

        static final InputForm EMPTY = new InputForm(null, null, "SAME", "SUM", "LAST", null, null);

        boolean isEmpty() {
            return isBlank(nama) && isBlank(sumber);
        }

        private void fill(Map<String, String> filled, String row, boolean dimension) {
            if (isEmpty()) {
                return;
            }
            put(filled, row + "nama", nama);
            put(filled, row + "sumber", sumber);
            put(filled, row + "periode", periode);
            put(filled, row + "satuan", satuan);
            put(filled, row + "waktu", waktu);
            put(filled, row + "bobot", dimension ? bobot : null);
            put(filled, row + "luang", dimension && Boolean.TRUE.equals(luang) ? "true" : null);
        }
    }

    /** The same with other inputs. */
    FormulaForm with(List<InputForm> inputs) {
        return new FormulaForm(
                jenis, ungkapan, pembilang, penyebut, faktor, wilayah, bobot, inputs, kartu, berlaku, alasan, versi,
                dasar);
    }

    /** What the page of one kind did not ask for comes from a form of another kind; the rest stays as it was typed. */
    FormulaForm as(FormulaForm other) {
        return new FormulaForm(
                other.jenis,
                typedOr(ungkapan, other.ungkapan),
                typedOr(pembilang, other.pembilang),
                typedOr(penyebut, other.penyebut),
                typedOr(faktor, other.faktor),
                typedOr(wilayah, other.wilayah),
                typedOr(bobot, other.bobot),
                inputs().stream().allMatch(InputForm::isEmpty) ? other.masukan : masukan,
                kartu,
                berlaku,
                alasan,
                versi,
                dasar);
    }

    private static @Nullable String typedOr(@Nullable String typed, @Nullable String other) {
        return isBlank(typed) ? other : typed;
    }

    /** What was filled of the fields that its kind has, by the names of the fields, in the order of the page. */
    Map<String, String> filled() {
        Map<String, String> filled = new LinkedHashMap<>();
        put(filled, "jenis", jenis);
        boolean ratio = FormulaForms.RATIO.equals(jenis);
        boolean index = FormulaForms.INDEX.equals(jenis);
        put(filled, "ungkapan", ratio || index ? null : ungkapan);
        put(filled, "pembilang", ratio ? pembilang : null);
        put(filled, "penyebut", ratio ? penyebut : null);
        put(filled, "faktor", ratio || index ? faktor : null);
        put(filled, "wilayah", ratio ? null : wilayah);
        put(filled, "bobot", ratio ? null : bobot);
        for (int row = 0; !ratio && row < inputs().size(); row++) {
            inputs().get(row).fill(filled, "masukan[%d].".formatted(row), index);
        }
        if (kartu != null) {
            filled.putAll(kartu.filled());
        }
        put(filled, "berlaku", berlaku);
        put(filled, "alasan", alasan);
        return filled;
    }

    private static void put(Map<String, String> filled, String field, @Nullable String typed) {
        if (typed != null && !typed.isBlank()) {
            filled.put(field, typed);
        }
    }

    List<InputForm> inputs() {
        return masukan == null ? List.of() : masukan;
    }

    static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
