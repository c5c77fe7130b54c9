package id.kendali.engine.indicator;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The card as it is typed, besides the formula. A field that was not sent stays as the version has it; one that was sent
 * empty is empty.
 *
 * @param nama in Indonesian; namaInggris in English, as the other texts
 * @param satuan in which the figures are shown
 * @param pembulatan name of a rounding mode
 * @param batas name of a cap
 * @param skalaTerkecil both ends of the scale, or neither
 * @param target of the nation, where a rule sets one
 * @param toleransi both bounds of the tolerance, or neither
 * @param frekuensi how often it is measured
 * @param dasarHukum one regulation a line
 */
record CardForm(
        @Nullable String nama,
        @Nullable String namaInggris,
        @Nullable String namaSingkat,
        @Nullable String namaSingkatInggris,
        @Nullable String definisi,
        @Nullable String definisiInggris,
        @Nullable String satuan,
        @Nullable String desimal,
        @Nullable String pembulatan,
        @Nullable String polaritas,
        @Nullable String batas,
        @Nullable String skalaTerkecil,
        @Nullable String skalaTerbesar,
        @Nullable String target,
        @Nullable String toleransi,
        @Nullable String toleransiJauh,
        @Nullable String frekuensi,
        @Nullable String penanggungJawab,
        @Nullable String penanggungJawabInggris,
        @Nullable String sumber,
        @Nullable String dasarHukum) {

    static final String FIELD = "kartu.";

    private static final Wording NOBODY = new Wording("", "");

    /** A version with what a draft of it changes, each field by itself: the whole need not fit together yet. */
    static CardForm of(Indicator version, DefinitionTree changes) {
        Wording name = changes.optionalWording("name").orElse(version.name());
        Wording shortName = changes.optionalWording("short_name").orElse(version.shortName());
        Wording definition = changes.optionalWording("definition").orElse(version.definition());
        Wording responsible = field(changes, "responsible", tree -> tree.wording("responsible"), version.responsible())
                .orElse(NOBODY);
        Optional<Scale> scale = field(changes, "scale", tree -> Scale.from(tree.below("scale")), version.scale());
        Optional<BigDecimal> target =
                field(changes, "target", tree -> tree.decimal("target"), Optional.ofNullable(version.target()));
        Optional<Tolerance> tolerance = field(
                changes,
                "tolerance",
                tree -> Tolerance.from(tree.below("tolerance")),
                Optional.ofNullable(version.tolerance()));
        List<String> legalBasis = field(
                        changes, "legal_basis", tree -> tree.texts("legal_basis"), Optional.of(version.legalBasis()))
                .orElse(List.of());
        return new CardForm(
                name.id(),
                name.en(),
                shortName.id(),
                shortName.en(),
                definition.id(),
                definition.en(),
                changes.optionalText("unit").orElse(version.unit()),
                changes.optionalText("decimals").orElse(String.valueOf(version.decimals())),
                changes.optionalText("rounding").orElse(version.rounding().name()),
                changes.optionalText("polarity").orElse(version.polarity().name()),
                changes.optionalText("cap").orElse(version.cap().name()),
                scale.map(Scale::least).map(TypedNumber::written).orElse(""),
                scale.map(Scale::greatest).map(TypedNumber::written).orElse(""),
                target.map(TypedNumber::written).orElse(""),
                tolerance.map(Tolerance::below).map(TypedNumber::written).orElse(""),
                tolerance.map(Tolerance::farBelow).map(TypedNumber::written).orElse(""),
                changes.optionalText("frequency")
                        .or(() -> version.frequency().map(Frequency::name))
                        .orElse(""),
                responsible.id(),
                responsible.en(),
                changes.optionalText("data_source").orElse(version.dataSource()),
                String.join("\n", legalBasis));
    }

    /** What the version has, unless the draft says something else or takes it away. */
    private static <T> Optional<T> field(
            DefinitionTree changes, String name, Function<DefinitionTree, T> read, Optional<T> present) {
        if (!changes.values().containsKey(name)) {
            return present;
        }
        return changes.values().get(name) == null ? Optional.empty() : Optional.of(read.apply(changes));
    }

    /** Everything that was sent, empty fields too, by the names of the fields, in the order of the page. */
    Map<String, String> filled() {
        Map<String, String> filled = new LinkedHashMap<>();
        BiConsumer<String, @Nullable String> put = (field, typed) -> {
            if (typed != null) {
                filled.put(FIELD + field, typed.replace("\r\n", "\n").strip());
            }
        };
        put.accept("nama", nama);
        put.accept("namaInggris", namaInggris);
        put.accept("namaSingkat", namaSingkat);
        put.accept("namaSingkatInggris", namaSingkatInggris);
        put.accept("definisi", definisi);
        put.accept("definisiInggris", definisiInggris);
        put.accept("satuan", satuan);
        put.accept("desimal", desimal);
        put.accept("pembulatan", pembulatan);
        put.accept("skalaTerkecil", skalaTerkecil);
        put.accept("skalaTerbesar", skalaTerbesar);
        put.accept("polaritas", polaritas);
        put.accept("batas", batas);
        put.accept("target", target);
        put.accept("toleransi", toleransi);
        put.accept("toleransiJauh", toleransiJauh);
        put.accept("frekuensi", frekuensi);
        put.accept("penanggungJawab", penanggungJawab);
        put.accept("penanggungJawabInggris", penanggungJawabInggris);
        put.accept("sumber", sumber);
        put.accept("dasarHukum", dasarHukum);
        return filled;
    }
}
