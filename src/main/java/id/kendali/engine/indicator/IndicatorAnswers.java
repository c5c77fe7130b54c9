package id.kendali.engine.indicator;

import id.kendali.platform.ui.NotFound;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the interface says of the catalogue. Components are only ever added, never renamed or removed. */
@Component
class IndicatorAnswers {

    private final Catalogue catalogue;
    private final IndicatorCards cards;

    IndicatorAnswers(Catalogue catalogue, IndicatorCards cards) {
        this.catalogue = catalogue;
        this.cards = cards;
    }

    /** A text in both languages. */
    record Words(String id, String en) {

        static Words of(Wording wording) {
            return new Words(wording.id(), wording.en());
        }

        static @Nullable Words of(Optional<Wording> wording) {
            return wording.map(Words::of).orElse(null);
        }
    }

    /**
     * An indicator in a list.
     *
     * @param number as the plan prints it
     * @param frequency how often it is measured; null if the definition does not say
     */
    record IndicatorEntry(
            String code,
            String number,
            Words name,
            Words shortName,
            int version,
            LocalDate validFrom,
            String unit,
            int decimals,
            Polarity polarity,
            @Nullable Frequency frequency,
            boolean proposal,
            String href,
            String values) {

        static IndicatorEntry of(Indicator indicator) {
            return new IndicatorEntry(
                    indicator.code(),
                    indicator.number(),
                    Words.of(indicator.name()),
                    Words.of(indicator.shortName()),
                    indicator.version(),
                    indicator.validFrom(),
                    indicator.unit(),
                    indicator.decimals(),
                    indicator.polarity(),
                    indicator.frequency().orElse(null),
                    indicator.proposal().isPresent(),
                    "/api/v1/indicators/" + indicator.code(),
                    "/api/v1/values?indicator=" + indicator.code());
        }
    }

    /**
     * An indicator with its card and its versions.
     *
     * @param card as the page shows it, in the language that was asked for
     * @param versions the newest first
     */
    record IndicatorCard(IndicatorEntry indicator, List<CardLine> card, List<IndicatorVersion> versions) {}

    record CardLine(String label, String value) {}

    /**
     * One version of an indicator.
     *
     * @param target only where a rule of the nation sets one: targets are the plans'
     * @param proposal what is not decided yet
     */
    record IndicatorVersion(
            int version,
            LocalDate validFrom,
            Words definition,
            IndicatorFormula formula,
            @Nullable BigDecimal target,
            List<String> legalBasis,
            String dataSource,
            @Nullable Words proposal,
            List<IndicatorVariant> variants) {

        static IndicatorVersion of(Indicator indicator) {
            return new IndicatorVersion(
                    indicator.version(),
                    indicator.validFrom(),
                    Words.of(indicator.definition()),
                    IndicatorFormula.of(indicator),
                    indicator.target(),
                    indicator.legalBasis(),
                    indicator.dataSource(),
                    Words.of(indicator.proposal()),
                    indicator.variants().stream()
                            .map(variant -> new IndicatorVariant(
                                    variant.code(), Words.of(variant.name()), Words.of(variant.method())))
                            .toList());
        }
    }

    /** One of the ways in which it is computed for a region. */
    record IndicatorVariant(String code, Words name, Words method) {}

    /**
     * How it is computed.
     *
     * @param kind {@code RATIO} or {@code CALCULATION}
     * @param printed in the words of the document; null if it prints none
     * @param inputs that it reads
     */
    record IndicatorFormula(String kind, @Nullable String printed, List<FormulaInput> inputs) {

        static IndicatorFormula of(Indicator indicator) {
            return new IndicatorFormula(
                    indicator.formula() instanceof Ratio ? "RATIO" : "CALCULATION",
                    indicator.formulaPrinted().orElse(null),
                    indicator.formula().inputs().stream()
                            .map(input -> new FormulaInput(input.name(), input.source(), input.code()))
                            .toList());
        }
    }

    /** @param code of a measure or an indicator, as the source says */
    record FormulaInput(String name, Input.Source source, String code) {}

    /** @param frequency how often it is stated; null if each value stands for the very period of a figure */
    record MeasureEntry(
            String code,
            int version,
            LocalDate validFrom,
            Words name,
            Words shortName,
            Words unit,
            int decimals,
            @Nullable Frequency frequency) {

        static MeasureEntry of(Measure measure) {
            return new MeasureEntry(
                    measure.code(),
                    measure.version(),
                    measure.validFrom(),
                    Words.of(measure.name()),
                    Words.of(measure.shortName()),
                    Words.of(measure.unit()),
                    measure.decimals(),
                    measure.frequency().orElse(null));
        }
    }

    List<IndicatorEntry> indicators() {
        return catalogue.indicators().stream().map(IndicatorEntry::of).toList();
    }

    IndicatorCard card(String code) {
        Indicator newest = catalogue.indicator(code).orElseThrow(() -> new NotFound("indicator " + code));
        return new IndicatorCard(
                IndicatorEntry.of(newest),
                cards.of(newest).stream()
                        .map(line -> new CardLine(line.name(), line.text()))
                        .toList(),
                catalogue.versions(code).stream().map(IndicatorVersion::of).toList());
    }

    List<MeasureEntry> measures() {
        return catalogue.measures().stream().map(MeasureEntry::of).toList();
    }
}
