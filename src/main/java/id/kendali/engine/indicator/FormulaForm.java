package id.kendali.engine.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A formula as it is typed.
 *
 * @param jenis RATIO, EXPRESSION or INDEX
 * @param ungkapan text of an expression
 * @param pembilang code of a measure, as penyebut
 * @param faktor of a ratio or an index
 * @param wilayah how a region comes from its units
 * @param bobot code of the measure that weighs units
 * @param berlaku first day, as browsers send it
 * @param versi of the draft, as the page showed it; none for a new one
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
        @Nullable String berlaku,
        @Nullable String alasan,
        @Nullable Integer versi) {

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
    }

    List<InputForm> inputs() {
        return masukan == null ? List.of() : masukan;
    }

    static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
