package id.kendali.engine.indicator;

import id.kendali.platform.ui.Formats;
import id.kendali.platform.ui.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The fields of a card that a draft can change, and in which of them two versions differ. */
@Component
class CardFields {

    /** Message keys by the names of the fields in the form. */
    static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("nama", "indicator.card.name"),
            Map.entry("namaInggris", "indicator.draft.card.name.en"),
            Map.entry("namaSingkat", "indicator.draft.card.shortName"),
            Map.entry("namaSingkatInggris", "indicator.draft.card.shortName.en"),
            Map.entry("definisi", "indicator.card.definition"),
            Map.entry("definisiInggris", "indicator.draft.card.definition.en"),
            Map.entry("satuan", "indicator.card.unit"),
            Map.entry("desimal", "indicator.card.decimals"),
            Map.entry("pembulatan", "indicator.draft.card.rounding"),
            Map.entry("polaritas", "indicator.card.polarity"),
            Map.entry("batas", "indicator.card.cap"),
            Map.entry("skalaTerkecil", "indicator.draft.card.scale.least"),
            Map.entry("skalaTerbesar", "indicator.draft.card.scale.greatest"),
            Map.entry("target", "indicator.card.target"),
            Map.entry("toleransi", "indicator.draft.card.tolerance.below"),
            Map.entry("toleransiJauh", "indicator.draft.card.tolerance.farBelow"),
            Map.entry("frekuensi", "indicator.card.frequency"),
            Map.entry("penanggungJawab", "indicator.card.responsible"),
            Map.entry("penanggungJawabInggris", "indicator.draft.card.responsible.en"),
            Map.entry("sumber", "indicator.card.source"),
            Map.entry("dasarHukum", "indicator.card.legalBasis"));

    private final FigureText text;
    private final Formats formats;

    CardFields(FigureText text, Formats formats) {
        this.text = text;
        this.formats = formats;
    }

    /** A field of which two versions say something else. */
    record Changed(String label, String before, String after) {}

    List<Changed> between(Indicator before, Indicator after) {
        List<Pair> old = of(before);
        List<Pair> young = of(after);
        return IntStream.range(0, old.size())
                .filter(field -> !old.get(field).text().equals(young.get(field).text()))
                .mapToObj(field -> new Changed(
                        old.get(field).name(),
                        old.get(field).text(),
                        young.get(field).text()))
                .toList();
    }

    /** Always the same fields in the same order, in both languages: a draft may change one of them alone. */
    private List<Pair> of(Indicator indicator) {
        List<Pair> fields = new ArrayList<>();
        add(fields, "indicator.card.name", indicator.name().id());
        add(fields, "indicator.draft.card.name.en", indicator.name().en());
        add(fields, "indicator.draft.card.shortName", indicator.shortName().id());
        add(fields, "indicator.draft.card.shortName.en", indicator.shortName().en());
        add(fields, "indicator.card.definition", indicator.definition().id());
        add(fields, "indicator.draft.card.definition.en", indicator.definition().en());
        add(fields, "indicator.card.unit", indicator.unit());
        add(fields, "indicator.card.decimals", formats.count(indicator.decimals()));
        add(fields, "indicator.draft.card.rounding", text.say(FormulaChoices.roundingKey(indicator.rounding())));
        add(
                fields,
                "indicator.card.scale",
                indicator
                        .scale()
                        .map(scale -> text.say(
                                "indicator.card.scale.range",
                                formats.number(scale.least()),
                                formats.number(scale.greatest())))
                        .orElse(Formats.UNKNOWN));
        add(fields, "indicator.card.polarity", text.say(indicator.polarity().messageKey()));
        add(fields, "indicator.card.cap", text.say(indicator.cap().messageKey()));
        Tolerance tolerance = indicator.tolerance();
        add(fields, "indicator.card.target", formats.number(indicator.target()));
        add(
                fields,
                "indicator.draft.card.tolerance.below",
                formats.number(tolerance == null ? null : tolerance.below()));
        add(
                fields,
                "indicator.draft.card.tolerance.farBelow",
                formats.number(tolerance == null ? null : tolerance.farBelow()));
        add(
                fields,
                "indicator.card.frequency",
                indicator
                        .frequency()
                        .map(frequency -> text.say(frequency.messageKey()))
                        .orElse(Formats.UNKNOWN));
        add(
                fields,
                "indicator.card.responsible",
                indicator.responsible().map(Wording::id).orElse(Formats.UNKNOWN));
        add(
                fields,
                "indicator.draft.card.responsible.en",
                indicator.responsible().map(Wording::en).orElse(Formats.UNKNOWN));
        add(fields, "indicator.card.source", indicator.dataSource());
        add(
                fields,
                "indicator.card.legalBasis",
                indicator.legalBasis().isEmpty() ? Formats.UNKNOWN : String.join("; ", indicator.legalBasis()));
        return fields;
    }

    private void add(List<Pair> fields, String key, String value) {
        fields.add(Pair.of(text.say(key), value));
    }
}
